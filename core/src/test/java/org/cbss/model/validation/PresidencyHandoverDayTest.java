package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresidencyHandoverDayTest {
  private static final String RULE = "presidency-handover-day";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsTheDayThatBothHave() {
    assertThatRule(RULE)
        .on(two("1996-07-03/1997-07-03", "1997-07-03/1998-06-23"))
        .reports("/presidencies/1/period")
        .saying("a and b share the day of the handover, 1997-07-03")
        .relatedTo("/presidencies/0/period")
        .helping("let the earlier one end the day before")
        .as(Severity.WARNING);
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

  @Test
  void helpsWithoutMovingAMeetingOutside() {
    Dataset data = dataset(
        CBSS,
        presidency("a", "2009-04-29/2011-05-12").build(),
        presidency("b", "2011-05-12/2013-05-15").build(),
        meeting("m", "cbss").presidency(Id.of("a")).period(span("2011-05-12")).build());
    assertThatRule(RULE)
        .on(data)
        .helping("accept it with a reason: m names a, which must not end before");
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
        .reports("/presidencies/3/period")
        .saying("a and c share the day of the handover, 2021-06-30")
        .relatedTo("/presidencies/0/period");
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
        .reports("/presidencies/0/period");
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
        .reports("/presidencies/1/period");
  }

  @Test
  void staysAWarningIfADateIsQualified() {
    assertThatRule(RULE).on(two("2019?/2020-06-30", "2020-06-30/2021")).as(Severity.WARNING);
  }

  private static Dataset two(String first, String second) {
    return dataset(CBSS, presidency("a", first).build(), presidency("b", second).build());
  }
}
