package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.term;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermBeforeAppointmentTest {
  private static final String RULE = "term-before-appointment";

  @Test
  void reportsATermThatBeganBeforeTheDecision() {
    assertThatRule(RULE)
        .on(appointed("2010-05-01/2014", "2010-06-02"))
        .reports("/personnelTerms/0/period")
        .saying("t, 2010-05-01/2014, begins before d, 2010-06-02, which appoints to it")
        .relatedTo("/decisions/0/date")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2014, 2010-06-02",
    "2010-06-02/2014, 2010-06-02",
    "2011/, 2010-06-02",
    "/2014, 2010"
  })
  void acceptsATermThatMayBeginLater(String period, String date) {
    assertThatRule(RULE).on(appointed(period, date)).reportsNothing();
  }

  private static Dataset appointed(String period, String date) {
    return dataset(
        organization("cbss").build(),
        person("ada"),
        post("head", "cbss").build(),
        decision("d", "cbss")
            .date(EdtfDate.parse(date))
            .addAppointed(Id.of("t"))
            .build(),
        term("t", "ada", period).build());
  }
}
