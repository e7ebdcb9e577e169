package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresidencyOutsideOrganizationTest {
  private static final String RULE = "presidency-outside-organization";

  @Test
  void reportsAPresidencyBeforeItsOrganization() {
    assertThatRule(RULE)
        .on(of("1992-01-01/1993-03-17", "1992-03-06/.."))
        .reports("/presidencies/0/period")
        .saying("p is 1992-01-01/1993-03-17, outside cbss, 1992-03-06/..")
        .relatedTo("/organizations/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1992-03-05/1993, 1992-03-06/..",
    "1992-02/1993, 1992-03-06/..",
    "2000/2001-01-01, 1992/2000-12-31",
    "2000/.., 1992/2005"
  })
  void reportsWhatSticksOutInEveryReading(String presidency, String organization) {
    assertThatRule(RULE).on(of(presidency, organization)).reports("/presidencies/0/period");
  }

  @ParameterizedTest
  @CsvSource({
    "1992-03-06/1993, 1992-03-06/..",
    "1992-03/1993, 1992-03-31/..",
    "1992/1993, 1992-03-06/..",
    "2000/2000-12-31, 1992/2000",
    "2000/, 1992/2005",
    "2000/.., 1992/.."
  })
  void acceptsWhatMayLieWithin(String presidency, String organization) {
    assertThatRule(RULE).on(of(presidency, organization)).reportsNothing();
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE).on(of("1990/1993", "1992?/..")).as(Severity.WARNING);
    assertThatRule(RULE).on(of("1991/1993", "1992?/..")).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "1985/1984, 1992/..", "/, 1992/..", "1985/9999-12-31, 1992/..",
    "1985/1986, 1993/1992", "1985/1986, /", "1985/1986, 1992/9999-12-31"
  })
  void leavesPeriodsThatOtherRulesReport(String presidency, String organization) {
    assertThatRule(RULE).on(of(presidency, organization)).reportsNothing();
  }

  @Test
  void acceptsMissingPeriodAndMissingOrganization() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            presidency("a", "1985/1986").build(),
            presidency("b", "1985/1986").organization(Id.of("gone")).build()))
        .reportsNothing();
  }

  private static Dataset of(String presidency, String organization) {
    return dataset(
        organization("cbss").period(span(organization)).build(),
        presidency("p", presidency).build());
  }
}
