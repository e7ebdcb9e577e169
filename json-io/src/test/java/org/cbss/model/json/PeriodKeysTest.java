package org.cbss.model.json;

import static org.cbss.model.json.ReadingAssert.assertThatReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The help for keys that other formats use instead of a period. */
class PeriodKeysTest {
  private static final String TERM =
      "{\"format\": \"cbss-model/1\", \"personnelTerms\": [{\"id\": \"t\", \"person\": \"p\", \"post\": \"s\", %s}]}";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ▸"from": "2025-05-12", "to": "2027"             | 2025-05-12/2027
      ▸"to": "2027", "from": "2025-05-12"             | 2025-05-12/2027
      ▸"start": "2013", "end": "2020-05"              | 2013/2020-05
      ▸"start_date": "2013", "end_date": "2020-05"    | 2013/2020-05
      ▸"startDate": "2013?", "endDate": "[2019,2020]" | 2013?/[2019,2020]
      ▸"since": "2013"                                | 2013/..
      ▸"until": "2013"                                | /2013
      ▸"from": "2013", "to": null                     | 2013/..
      ▸"from": "2013", "to": ".."                     | 2013/..
      """)
  void suggestsPeriod(String keys, String period) {
    assertThatReading(TERM.formatted(keys))
        .reports("shape-unknown-key *")
        .withHelp("write \"period\": \"" + period + "\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ▸"from": "May 2025", "to": "2027"
      ▸"from": 2025
      ▸"to": {"from": 1}
      """)
  void suggestsFormOfPeriodForInvalidDates(String keys) {
    assertThatReading(TERM.formatted(keys))
        .reports("shape-unknown-key *")
        .withHelp("write \"period\": \"2019-07-01/2020-06-30\", with .. for an open end");
  }

  @Test
  void reportsOneProblemInsteadOfMissingPeriod() {
    assertThatReading("""
            {"format": "cbss-model/1", "presidencies": [
              {"id": "a", "organization": "lc", "country": "DK", ▸"from": "2025-05-12", "to": "2027"}
            ]}""")
        .reports("shape-unknown-key /presidencies/0/from")
        .withMessage("a presidency has no keys \"from\" and \"to\"")
        .withHelp("write \"period\": \"2025-05-12/2027\"");
  }

  @Test
  void reportsDuplicateKey() {
    assertThatReading(TERM.formatted("▸\"from\": \"2013\", ▸\"from\": \"2014\""))
        .reports("shape-unknown-key *", "json-duplicate-key *");
  }

  @Test
  void usesRightArticle() {
    assertThatReading("""
            {"format": "cbss-model/1", "organizations": [
              {"id": "o", "name": "O", "kind": "unit", ▸"partof": "x"}
            ]}""")
        .reports("shape-unknown-key /organizations/0/partof")
        .withMessage("an organization has no key \"partof\"")
        .withHelp("did you mean \"partOf\"?");
  }
}
