package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Convention;
import org.cbss.model.Dataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionPeriodTest {
  private static final String RULE = "convention-period";

  private static Dataset during(String period) {
    return dataset(organization("cbss")
        .addConvention(Convention.builder().period(span(period)).complete(true).build())
        .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2002/..",
        "2002-07-01/2010",
        "2002-07/2010-06-30",
        "2002-07-01/",
        "../2010-06-30",
        "[2002-07-01..2003-07-01]/..",
        "2002-07-01?/..",
        "2002-07-01/2001-07-01",
        "2002"
      })
  void reportsAPeriodThatDoesNotSayItsDays(String period) {
    assertThatRule(RULE)
        .on(during(period))
        .reports("/organizations/0/conventions/0/period")
        .helping("write two days")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2002-07-01/2010-06-30", "2002-07-01/..", "2002-07-01/2002-07-01"})
  void acceptsTwoDaysAndADayWithAnOpenEnd(String period) {
    assertThatRule(RULE).on(during(period)).reportsNothing();
  }
}
