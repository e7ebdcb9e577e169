package org.example.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.cbss.model.json.CbssModule;
import org.cbss.model.json.SourceFile;
import org.cbss.model.popolo.PopoloReader;
import org.cbss.model.query.Registry;
import org.cbss.model.views.SpanWords;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Tests the library on the module path. */
class HoldersTest {

  @Test
  void runsInNamedModules() {
    assertThat(Holders.class.getModule().getName()).isEqualTo("org.example.modulepath");
    assertThat(Registry.class.getModule().getName()).isEqualTo("org.cbss.model");
    assertThat(CbssModule.class.getModule().getName()).isEqualTo("org.cbss.model.json");
    assertThat(PopoloReader.class.getModule().getName()).isEqualTo("org.cbss.model.popolo");
    assertThat(SpanWords.class.getModule().getName()).isEqualTo("org.cbss.model.views");
  }

  @Test
  void findsHolders() {
    Holders holders = new Holders(SourceFile.of("rota.json", """
        {
          "format": "cbss-model/1",
          "organizations": [{"id": "cbss", "name": "CBSS", "kind": "other"}],
          "presidencies": [
            {"id": "dk", "organization": "cbss", "country": "DK", "period": "2019-07-01/2020-06-30"}
          ]
        }
        """));

    assertThat(holders.on(LocalDate.of(2020, 5, 6))).containsExactly("DK");
    assertThat(holders.periods()).containsExactly("from 1 July 2019 to 30 June 2020");
    assertThat(new String(holders.popolo(), StandardCharsets.UTF_8)).contains("\"CBSS\"");
  }

  @Test
  void findsJacksonModule() {
    assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
        .anyMatch(CbssModule.class::isInstance);
  }
}
