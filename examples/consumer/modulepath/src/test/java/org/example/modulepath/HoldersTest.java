package org.example.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cbss.model.json.CbssModule;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.Registry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The library as named modules, between other named modules. */
class HoldersTest {

  @Test
  void runsOnTheModulePath() {
    assertThat(Holders.class.getModule().getName()).isEqualTo("org.example.modulepath");
    assertThat(Registry.class.getModule().getName()).isEqualTo("org.cbss.model");
    assertThat(CbssModule.class.getModule().getName()).isEqualTo("org.cbss.model.json");
  }

  @Test
  void tellsWhoPresided() {
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
  }

  @Test
  void theModuleForJacksonIsFound() {
    assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
        .anyMatch(CbssModule.class::isInstance);
  }
}
