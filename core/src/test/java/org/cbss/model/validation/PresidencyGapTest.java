package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Convention;
import org.cbss.model.Dataset;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresidencyGapTest {
  private static final String RULE = "presidency-gap";
  private static final Organization CBSS = organization("cbss")
      .addConvention(
          Convention.builder().period(span("0001-01-02/..")).complete(true).build())
      .build();

  @Test
  void reportsTheDaysThatNobodyCovers() {
    assertThatRule(RULE)
        .on(two("2019-07-01/2020-06-29", "2020-07-01/2021-06-30"))
        .reports("/presidencies/1/period")
        .saying("nobody presides between a and b: 1 day, 2020-06-30")
        .relatedTo("/presidencies/0/period")
        .as(Severity.WARNING);
  }

  @Test
  void listsTheDaysOfAnOrganizationThatClaimsNothing() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            presidency("a", "2019-07-01/2020-06-29").build(),
            presidency("b", "2020-07-01/2021-06-29").build(),
            presidency("c", "2021-07-01/2022-06-30").build()))
        .reports("/organizations/0/id")
        .saying("cbss: nobody is recorded to preside between a and b (1 day, 2020-06-30);"
            + " between b and c (1 day, 2021-06-30)")
        .relatedTo("/presidencies/1/period", "/presidencies/2/period")
        .as(Severity.INFORMATION);
  }

  @Test
  void isAnErrorInAnUnbrokenChair() {
    Organization unbroken = organization("cbss")
        .addConvention(
            Convention.builder().period(span("2000-01-01/..")).unbroken(true).build())
        .build();
    assertThatRule(RULE)
        .on(dataset(
            unbroken,
            presidency("a", "2019-07-01/2020-06-29").build(),
            presidency("b", "2020-07-01/2021-06-30").build()))
        .reports("/presidencies/1/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/2020-06-30, 2020-07-01/2021-06-30",
    "2019-07-01/2020-06, 2020-07-01/2021-06-30",
    "1995/1996, 1996/1997",
    "1995/1996, 1997/1998",
    "2019-07-01/, 2025-07-01/2026-06-30",
    "2019-07-01/2020-01-01, /2021-06-30",
    "2020-12-31/2019-01-01, 2030/2031",
    "2019-07-01/9999-12-31, 2030/2031"
  })
  void acceptsPossibleContinuityAndReportedPeriods(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @Test
  void acceptsDaysThatALongerPresidencyCovers() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("long", "2000/2030").build(),
            presidency("a", "2019-07-01/2020-06-30").build(),
            presidency("b", "2022-07-01/2023-06-30").build()))
        .reportsNothing();
  }

  private static Dataset two(String first, String second) {
    return dataset(CBSS, presidency("a", first).build(), presidency("b", second).build());
  }
}
