package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionOutsideOrganizationTest {
  private static final String RULE = "decision-outside-organization";

  @Test
  void reportsADecisionAfterTheOrganizationEnded() {
    assertThatRule(RULE)
        .on(decided("1998/2004", "2010"))
        .reports("/decisions/0/date")
        .saying("d, dated 2010, shares no day with lc, 1998/2004")
        .relatedTo("/organizations/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1998/2004, 2004",
    "1998/2004, 200X",
    "1998/2004, '[2004-12-31,2006]'",
    "1998/.., 2030",
    "2004/1998, 2010",
    "1998/2004, 9999-12-31"
  })
  void acceptsWhatMayBeWithinAndWhatOtherRulesReport(String period, String date) {
    assertThatRule(RULE).on(decided(period, date)).reportsNothing();
  }

  @Test
  void acceptsADecisionWithoutADate() {
    assertThatRule(RULE)
        .on(dataset(
            organization("lc").period(span("1998/2004")).build(),
            decision("d", "lc").build()))
        .reportsNothing();
  }

  private static Dataset decided(String period, String date) {
    return dataset(
        organization("lc").period(span(period)).build(),
        decision("d", "lc").date(EdtfDate.parse(date)).build());
  }
}
