package org.example.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.assertj.ModelAssertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.SourceFile;
import org.cbss.model.popolo.PopoloReader;
import org.cbss.model.popolo.PopoloWriter;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.time.Certainty;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import org.cbss.model.views.SpanWords;
import org.cbss.model.views.TimelineChart;
import org.cbss.model.views.timeline.ChartView;
import org.cbss.model.views.timeline.SvgWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Tests the library on the class path, with Jackson 3 and with Jackson 2. */
class ClassPathTest {
  private static final String PRESIDENCY =
      "{\"id\":\"dk\",\"organization\":\"cbss\",\"country\":\"DK\",\"period\":\"2019-07-01/2020-06-30\"}";

  private final Dataset dataset = new DatasetReader().readJson("""
      {
        "format": "cbss-model/1",
        "organizations": [{"id": "unit", "name": "Children at Risk Unit", "kind": "unit"}],
        "people": [{"id": "heiberg", "name": "Turid Heiberg"}, {"id": "haldorsson", "name": "Olivia Lind Haldorsson"}],
        "posts": [{"id": "head", "title": "Head of the unit", "organization": "unit"}],
        "personnelTerms": [
          {"id": "first", "person": "heiberg", "post": "head", "period": "2013/[..2020-06-30]"},
          {"id": "second", "person": "haldorsson", "post": "head", "period": "[2019-07-01..2020-06-30]/[2023-05-24..]",
           "follows": "first"}
        ]
      }
      """).orElseThrow();

  @Test
  void queriesRecord() {
    Registry registry = Registry.of(dataset);
    Post head = registry.posts().get(Id.of("head"));

    assertThat(registry.personnelTerms().of(head).on(LocalDate.of(2019, 12, 1)).any())
        .isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void validatesRecord() {
    Report report = Validator.standard().validate(dataset);

    assertThat(report).hasNoErrors();
  }

  @Test
  void convertsRecordToPopoloAndBack() {
    Dataset again = new PopoloReader()
        .read(new SourceFile("unit.json", new PopoloWriter().write(dataset).toBytes()))
        .orElseThrow();

    assertThat(again.personnelTerms()).hasSameSizeAs(dataset.personnelTerms());
  }

  @Test
  void drawsRecord() {
    Registry registry = Registry.of(dataset);

    assertThat(SpanWords.of(dataset.personnelTerms().get(0).period().orElseThrow()))
        .isEqualTo("from 2013, ended by 30 June 2020");
    assertThat(SvgWriter.write(ChartView.of(TimelineChart.of(registry)))).contains("Turid Heiberg");
  }

  @Test
  void readsShippedRecords() {
    assertThat(ShippedRecords.read(ShippedRecords.CBSS_PRESIDENCIES).presidencies()).isNotEmpty();
  }

  @Test
  void writesAndReadsWithJackson3() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    Presidency presidency = mapper.readValue(PRESIDENCY, Presidency.class);

    assertThat(mapper.writeValueAsString(presidency)).isEqualTo(PRESIDENCY);
  }

  @Test
  void writesAndReadsWithJackson2() throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    Presidency presidency = mapper.readValue(PRESIDENCY, Presidency.class);

    assertThat(mapper.writeValueAsString(presidency)).isEqualTo(PRESIDENCY);
  }
}
