package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Convention;
import org.cbss.model.ConventionBuilder;
import org.cbss.model.Dataset;
import org.cbss.model.Handover;
import org.cbss.model.time.RecurringDay;
import org.junit.jupiter.api.Test;

class ConventionBrokenTest {
  private static final String RULE = "convention-broken";

  private static ConventionBuilder convention(String period) {
    return Convention.builder().period(span(period));
  }

  private static Dataset two(ConventionBuilder convention, String first, String second) {
    return dataset(
        organization("cbss").addConvention(convention.build()).build(),
        presidency("a", first).build(),
        presidency("b", second).build());
  }

  @Test
  void reportsAHandoverOnAnotherDay() {
    assertThatRule(RULE)
        .on(two(
            convention("1990-01-01/..").handover(Handover.SAME_DAY),
            "2009-04-29/2011-05-12",
            "2011-05-13/2013-05-15"))
        .reports("/presidencies/1/period")
        .saying("the dates of b are an exception to a convention: b begins on the last day of a, by"
            + " convention")
        .relatedTo("/presidencies/0/period", "/organizations/0/conventions/0/handover")
        .helping("end the period of the convention before")
        .as(Severity.WARNING);
    assertThatRule(RULE)
        .on(two(
            convention("1990-01-01/..").handover(Handover.NEXT_DAY),
            "2009-04-29/2011-05-12",
            "2011-05-12/2013-05-15"))
        .reports("/presidencies/1/period");
  }

  @Test
  void reportsAFirstDayThatTheConventionDoesNotName() {
    ConventionBuilder july = convention("2002-01-01/..").addStartsOn(RecurringDay.parse("--07-01"));
    assertThatRule(RULE)
        .on(two(july, "2019-07-01/2020-06-30", "2020-07-02/2021-06-30"))
        .reports("/presidencies/1/period")
        .relatedTo("/organizations/0/conventions/0/startsOn");
  }

  @Test
  void acceptsDatesThatTheConventionFits() {
    assertThatRule(RULE)
        .on(two(
            convention("1990-01-01/..").handover(Handover.SAME_DAY),
            "2009/2011",
            "2011-05-13/2013-05-15"))
        .reportsNothing();
    assertThatRule(RULE)
        .on(two(
            convention("2002-01-01/..").addStartsOn(RecurringDay.parse("--07-01")),
            "2019/2020",
            "2020/2021"))
        .reportsNothing();
  }

  @Test
  void leavesAHoleToItsRule() {
    assertThatRule(RULE)
        .on(two(
            convention("1990-01-01/..").handover(Handover.SAME_DAY),
            "2009-04-29/2011-05-12",
            "2011-06-13/2013-05-15"))
        .reportsNothing();
  }

  @Test
  void governsOnlyWhoCertainlyBeginsWithinThePeriod() {
    assertThatRule(RULE)
        .on(two(
            convention("1990-01-01/2010-12-31").handover(Handover.SAME_DAY),
            "2009-04-29/2011-05-12",
            "2011-05-13/2013-05-15"))
        .reportsNothing();
  }
}
