package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Convention;
import org.cbss.model.Dataset;
import org.cbss.model.Handover;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresidencyHandoverDayTest {
  private static final String RULE = "presidency-handover-day";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsTheDayThatBothHave() {
    assertThatRule(RULE)
        .on(two("1996-07-03/1997-07-03", "1997-07-03/1998-06-23"))
        .reports("/organizations/0/id")
        .saying("cbss: the chair passes on a day that two presidencies share: a and b (1997-07-03)")
        .relatedTo("/presidencies/1/period")
        .helping("{\"period\": \"1997-07-03/..\", \"handover\": \"same-day\"}")
        .as(Severity.INFORMATION);
  }

  @Test
  void saysAtLeastADayWhereTheyMayShareMore() {
    assertThatRule(RULE)
        .on(two("2019-07-01/2020-06-30", "2020-06/2021"))
        .saying("a and b share at least a day, 2020-06-30")
        .helping("correct the dates");
    assertThatRule(RULE)
        .on(two("2019-07-01/2020-12-31", "2020-03"))
        .saying("a and b share at least a day");
  }

  @Test
  void tellsADayWithinFromAHandover() {
    assertThatRule(RULE)
        .on(two("2019-07-01/2020-06-30", "2020-03-01"))
        .reports("/presidencies/1/period")
        .saying("a and b share a day, 2020-03-01")
        .helping("write one presidency with both as holders");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/2020-06-30, 2020-07-01/2021-06-30",
    "2019-07-01/2020-06-30, 2020-06-29/2021-06-30",
    "2019-07-01/2020-06-30, 2020-07/2021-06-30",
    "2019-07-01/2020-06, 2020-06/2021-06-30",
    "2019-07-01/2020-06, 2020-06-30/2021-06-30",
    "2019-07-01/, 2020-07-01/2021",
    "2019/2020-06-30, /2021"
  })
  void acceptsWhatMayShareNoneAndWhatCertainlySharesMore(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @ParameterizedTest
  @EnumSource(Handover.class)
  void leavesTheDayToAConvention(Handover handover) {
    Convention convention =
        Convention.builder().period(span("1990-01-01/..")).handover(handover).build();
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").addConvention(convention).build(),
            presidency("a", "1996-07-03/1997-07-03").build(),
            presidency("b", "1997-07-03/1998-06-23").build()))
        .reportsNothing();
  }

  @Test
  void letsTheLaterPresidencyAcceptTheDay() {
    Presidency accepting = presidency("b", "1997-07-03/1998-06-23")
        .putAcceptance(RULE, "The chair passed at the session.")
        .build();
    assertThat(Validator.standard()
            .validate(dataset(CBSS, presidency("a", "1996-07-03/1997-07-03").build(), accepting))
            .findings())
        .isEmpty();
  }

  @Test
  void findsHandoverBehindOthersInOrder() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2019-07-01/2021-06-30").build(),
            presidency("b", "2020-01-01/2020-12-31").build(),
            presidency("vague", "2021/2023").build(),
            presidency("c", "2021-06-30/2022").build()))
        .reports("/organizations/0/id")
        .saying("cbss: the chair passes on a day that two presidencies share: a and c (2021-06-30)")
        .relatedTo("/presidencies/3/period");
  }

  @ParameterizedTest
  @CsvSource({"2019-07-01/2021-06, 2021-06-30/2022", "2019-07-01/2021-06-30, 2021-06/2022"})
  void findsNoDistantHandoverOnVagueDay(String first, String last) {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", first).build(),
            presidency("b", "2020-01-01/2020-12-31").build(),
            presidency("c", last).build()))
        .reportsNothing();
  }

  @Test
  void takesTheOrderFromOrdinalsWhereBothHaveOne() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2020-06-30/2021-06-30").ordinal(2).build(),
            presidency("b", "2019-07-01/2020-06-30").ordinal(1).build()))
        .reports("/organizations/0/id")
        .relatedTo("/presidencies/0/period");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/.., 2020-06-30",
    "2020-06-30/2019-07-01, 2020-06-30/2021-06-30",
    "2019-07-01/2020-06-30, 2020-06-30/9999-12-31",
    "0001-01-01/2020-06-30, 2020-06-30/2021"
  })
  void leavesWhatOtherRulesReport(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @Test
  void reportsHandoverToLastOpenOne() {
    assertThatRule(RULE)
        .on(two("2019-07-01/2020-06-30", "2020-06-30/.."))
        .reports("/organizations/0/id");
  }

  private static Dataset two(String first, String second) {
    return dataset(CBSS, presidency("a", first).build(), presidency("b", second).build());
  }
}
