package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresidencyOverlapTest {
  private static final String RULE = "presidency-overlap";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsTheDaysWithTwoPresidencies() {
    assertThatRule(RULE)
        .on(two("2019-07-01/2020-06-30", "2020-06-01/2021-06-30"))
        .reports("/presidencies/1/period")
        .saying("b begins on 2020-06-01 and a ends on 2020-06-30: 30 days with two presidencies")
        .relatedTo("/presidencies/0/period")
        .helping("let a end the day before b begins")
        .as(Severity.ERROR);
  }

  @Test
  void helpsWithoutAHandoverDayOrAMeetingOutside() {
    Dataset data = two("2009-04-29/2011-05-13", "2011-05-12/2013-05-15");
    assertThatRule(RULE).on(data).helping("let a end the day before b begins");
    assertThatRule(RULE)
        .on(data.toBuilder()
            .addMeeting(meeting("m", "cbss")
                .presidency(Id.of("a"))
                .period(span("2011-05-13"))
                .build())
            .build())
        .helping("correct the dates; m names a, which must not end before");
  }

  @Test
  void saysAtLeastIfADateIsImprecise() {
    assertThatRule(RULE)
        .on(two("2019-07-01/2020-06", "2020-05/2021-06-30"))
        .saying("b begins in 2020-05 and a ends in 2020-06: at least 2 days with two presidencies");
  }

  @Test
  void namesBothPeriodsIfOneLiesWithinTheOther() {
    assertThatRule(RULE)
        .on(two("2019-07-01/2020-06-30", "2019-09-01/2019-09-30"))
        .reports("/presidencies/1/period")
        .saying(
            "b is 2019-09-01/2019-09-30 and a is 2019-07-01/2020-06-30: 30 days with two presidencies")
        .withoutHelp();
  }

  @Test
  void namesBothPeriodsIfOneHasNoStart() {
    assertThatRule(RULE)
        .on(two("../2020", "../2021"))
        .saying("b is ../2021 and a is ../2020: days without end with two presidencies");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/2020-06-30, 2020-06-29/2021-06-30",
    "2019-07-01/2020-06-30, 2020-05/2021",
    "2019-07-01/2020-07, 2020-05/2021",
    "2019-07-01/2020-06-30, 2019-07-01/2020-06-30",
    "2019/2020, [2019-12-30..2019-12-31]/2020-01-01",
    "2019-07-01/[2020-07-02..], 2020-07-01/2021"
  })
  void reportsWhatCertainlySharesMoreThanADay(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reports("/presidencies/1/period");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/2020-06-30, 2020-07-01/2021-06-30",
    "2019-07-01/2020-06-30, 2020-06-30/2021-06-30",
    "2019-07-01/2020-06-30, 2020-06/2021-06-30",
    "2019-07-01/2020-06, 2020-06-01/2021-06-30",
    "2019-07-01/2020, 2020/2021",
    "2019-07-01/2020, 2020",
    "2019-07-01/, 2020-07-01/",
    "2019/2020-06-30, 2020-06-29/",
    "2019-07-01/2021-06-30, 2020-01-01",
    "2019-07-01/2021-06-30, /2021-06-30"
  })
  void acceptsWhatMayShareADayOrNone(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @Test
  void pointsToLaterOneInAnyDocumentOrder() {
    assertThatRule(RULE)
        .on(two("2020-06-01/2021-06-30", "2019-07-01/2020-06-30"))
        .reports("/presidencies/0/period")
        .relatedTo("/presidencies/1/period");
  }

  @Test
  void takesTheOrderFromOrdinalsWhereBothHaveOne() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2019-07-01/2020-06-30").ordinal(2).build(),
            presidency("b", "2020-06-01/2021-06-30").ordinal(1).build()))
        .reports("/presidencies/0/period");
  }

  @Test
  void comparesWithTheOneThatLastsLongest() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2000-01-01/2010-12-31").build(),
            presidency("b", "2011-01-01/2011-12-31").build(),
            presidency("c", "2005-01-01/2005-12-31").build(),
            presidency("d", "2010-06-01/2011-06-30").build()))
        .reports("/presidencies/1/period", "/presidencies/2/period", "/presidencies/3/period");
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE).on(two("2019-07-01/2020-06-30", "2020-05-01?/2021")).as(Severity.WARNING);
    assertThatRule(RULE).on(two("2019-07-01/2020-06-30~", "2020-05-01/2021")).as(Severity.WARNING);
    assertThatRule(RULE).on(two("2019-07-01/2020-06-30?", "2020-06-29/2021")).reportsNothing();
  }

  @Test
  void restsOnAnUnqualifiedOneWhereThereIsOne() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2019-07-01/2020-06-30").build(),
            presidency("b", "2019-08-01?/2020-05-31").build(),
            presidency("c", "2019-09-01/2020-04-30").build()))
        .reportsAs(Map.of(
            "/presidencies/1/period", Severity.WARNING, "/presidencies/2/period", Severity.ERROR));
  }

  @Test
  void findsAnUnqualifiedOneBehindVeryManyThatAreQualified() {
    DatasetBuilder data = Dataset.builder()
        .addOrganization(CBSS)
        .addPresidency(presidency("a", "2019-07-01/2020-06-30").build());
    for (int i = 0; i < 50; i++) {
      data.addPresidency(presidency("x" + i, "2019-07-01?/2025").build());
    }
    data.addPresidency(presidency("z", "2020-01-01/2020-12-31").build());
    Report report =
        Validator.of(Validator.standard().findRule(RULE).orElseThrow()).validate(data.build());
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void tellsOrganizationsApart() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            organization("ac").build(),
            presidency("a", "2019/2021").build(),
            presidency("b", "2019/2021").organization(Id.of("ac")).build()))
        .reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/.., 2020-07-01/2021-06-30",
    "2021-06-30/2020-07-01, 2019/2022",
    "2019/2022, 2020/9999-12-31",
    "0001-01-01/2020, 2019-01-01/2021",
    "/, 2019/2022"
  })
  void leavesWhatOtherRulesReport(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @Test
  void reportsAnOpenOneThatIsTheLast() {
    assertThatRule(RULE)
        .on(two("2019-07-01/2020-06-30", "2020-06-01/.."))
        .reports("/presidencies/1/period")
        .saying("b begins on 2020-06-01 and a ends on 2020-06-30: 30 days with two presidencies");
  }

  @Test
  void ignoresMissingOrganizationsAndRepeatedRecords() {
    assertThatRule(RULE)
        .on(dataset(
            presidency("a", "2019/2021").build(), presidency("b", "2019/2021").build()))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2019/2021").build(),
            presidency("a", "2019/2021").build()))
        .reportsNothing();
  }

  private static Dataset two(String first, String second) {
    return dataset(CBSS, presidency("a", first).build(), presidency("b", second).build());
  }
}
