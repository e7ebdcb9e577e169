package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateOutsideOrganizationTest {
  private static final String RULE = "mandate-outside-organization";

  @Test
  void reportsAMandateAfterTheOrganizationEnded() {
    assertThatRule(RULE)
        .on(mandated("1998/2004-05", "2006/2012"))
        .reports("/mandates/0/period")
        .saying("x, 2006/2012, shares no day with lc, 1998/2004-05")
        .relatedTo("/organizations/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1998/2004-05, 2000/2012",
    "1998/2004-05, 1990/1998",
    "1998/, 2006/2012",
    "1998/2004, /",
    "2004/1998, 2006/2012"
  })
  void acceptsWhatSharesADayAndWhatOtherRulesReport(String period, String mandate) {
    assertThatRule(RULE).on(mandated(period, mandate)).reportsNothing();
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE).on(mandated("1998/2004?", "2006/2012")).as(Severity.WARNING);
  }

  private static Dataset mandated(String period, String mandate) {
    return dataset(
        organization("lc").period(span(period)).build(),
        mandate("x", "lc", mandate).build());
  }
}
