package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopoloCountriesTest {
  private static final String CBSS = """
      {"format": "cbss-model/1",
       "organizations": [
        {"id": "rc", "name": "River Commission", "kind": "intergovernmental-organization"}],
       "presidencies": [
        {"id": "a", "organization": "rc", "country": "CS", "period": "1980-01-01/1983-12-31"},
        {"id": "b", "organization": "rc", "country": "SU", "period": "1984-01-01/1986-12-31"},
        {"id": "e", "organization": "rc", "country": "CS", "period": "2004-01-01/2005-12-31"}]}
      """;

  @Test
  void writesNamesOfCountriesInPeriod() {
    Dataset dataset = new DatasetReader().read(SourceFile.of("a.json", CBSS)).orElseThrow();
    String popolo = new PopoloWriter().write(dataset).toJson();
    assertThat(popolo).contains("Czechoslovakia", "Soviet Union", "Serbia and Montenegro");
    assertThat(new PopoloReader()
            .readJson(popolo).orElseThrow().presidencies().stream()
                .map(presidency ->
                    presidency.holders().get(0).country().orElseThrow().value()))
        .containsExactly("CS", "SU", "CS");
  }

  @Test
  void reportsNoImpliedName() {
    Dataset dataset = new DatasetReader().read(SourceFile.of("a.json", CBSS)).orElseThrow();
    String popolo = new PopoloWriter().write(dataset).toJson();
    assertThat(FindingTuples.of(new PopoloReader().readJson(popolo)))
        .noneMatch(finding -> finding.toString().contains("popolo-country"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lithuania", "Republic of Lithuania", "LTU"})
  void readsCountryByName(String name) {
    Dataset dataset = new PopoloReader().readJson("""
        {"organizations": [
          {"id": "c1", "name": "%s", "classification": "country"},
          {"id": "lc", "name": "Lakes Council", "classification": "intergovernmental-organization"}],
         "memberships": [
          {"id": "m", "organization_id": "lc", "member": "c1", "role": "presidency",
           "start_date": "2020-01-01", "end_date": "2020-12-31"}]}
        """.formatted(name)).orElseThrow();
    assertThat(dataset.organizations()).hasSize(1);
    assertThat(dataset.presidencies())
        .extracting(Presidency::holders)
        .containsExactly(List.of(Party.of(CountryCode.of("LT"))));
  }
}
