package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionOutsideMeetingTest {
  private static final String RULE = "decision-outside-meeting";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsADateOnNoDayOfTheMeeting() {
    assertThatRule(RULE)
        .on(atMeeting("2020-05-08", "2020-05-06/2020-05-07"))
        .reports("/decisions/0/date")
        .saying("d, dated 2020-05-08, shares no day with m, 2020-05-06/2020-05-07")
        .relatedTo("/meetings/0/period")
        .as(Severity.ERROR);
  }

  @Test
  void reportsADateOnNoDayOfThePresidency() {
    assertThatRule(RULE)
        .on(underPresidency("2020-07-01", "2019-07-01/2020-06-30"))
        .reports("/decisions/0/date")
        .saying("d, dated 2020-07-01, shares no day with p, 2019-07-01/2020-06-30")
        .relatedTo("/presidencies/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-06, 2020-05-06/2020-05-07, ERROR",
    "2019, 2020-01-01/2020-01-02, ERROR",
    "[2020-06-01..2020-12-31], 2020-05, ERROR",
    "2020-05-09, 2020-05-06/2020-05-07?, WARNING",
    "2020-05-10~, 2020-05-06/2020-05-07, WARNING",
    "2020-06, 2020-05~/2020-05-07, WARNING"
  })
  void reportsWhatIsCertainlyApart(String date, String meeting, Severity severity) {
    assertThatRule(RULE)
        .on(atMeeting(date, meeting))
        .reports("/decisions/0/date")
        .as(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-07, 2020-05-06/2020-05-07",
    "2020-05, 2020-05-06/2020-05-07",
    "2020-05-08, 2020-05",
    "2020-05-08, 2020-05-06/",
    "2020-05-05, /2020-05-07",
    "2020-05-08~, 2020-05-06/2020-05-07",
    "2020-05-08, 2020-05-07/2020-05-06",
    "9999-12-31, 2020-05-06/2020-05-07",
    "2020-05-08, /"
  })
  void acceptsPossibleDaysAndReportedPeriods(String date, String meeting) {
    assertThatRule(RULE).on(atMeeting(date, meeting)).reportsNothing();
    assertThatRule(RULE).on(underPresidency(date, meeting)).reportsNothing();
  }

  @Test
  void reportsTheSurerOfTheTwo() {
    assertThatRule(RULE)
        .on(under("2021-01-01", "2020-05?", "2019-07-01/2020-06-30"))
        .reports("/decisions/0/date")
        .relatedTo("/presidencies/0/period")
        .as(Severity.ERROR);
    assertThatRule(RULE)
        .on(under("2021-01-01", "2020-05?", "2019-07-01/2020-06-30?"))
        .reports("/decisions/0/date")
        .relatedTo("/meetings/0/period")
        .as(Severity.WARNING);
    assertThatRule(RULE)
        .on(under("2021-01-01", "2020-05?", "2020-07-01/2021-06-30"))
        .reports("/decisions/0/date")
        .relatedTo("/meetings/0/period")
        .as(Severity.WARNING);
  }

  @Test
  void reportsOnceWhatIsOutsideBoth() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("p", "2019-07-01/2020-06-30").build(),
            meeting("m", "cbss").period(span("2020-05-06")).build(),
            dated("2021").meeting(Id.of("m")).presidency(Id.of("p")).build()))
        .reports("/decisions/0/date")
        .relatedTo("/meetings/0/period");
  }

  @Test
  void looksAtThePresidencyIfTheMeetingIsFine() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("p", "2018-07-01/2019-06-30").build(),
            meeting("m", "cbss").period(span("2020-05-06")).build(),
            dated("2020-05-06").meeting(Id.of("m")).presidency(Id.of("p")).build()))
        .relatedTo("/presidencies/0/period");
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("p", "2018-07-01/2019-06-30").build(),
            meeting("m", "cbss").presidency(Id.of("p")).build(),
            dated("2020-05-06").meeting(Id.of("m")).presidency(Id.of("p")).build()))
        .relatedTo("/presidencies/0/period");
  }

  @Test
  void acceptsUndatedDecisionsAndBrokenReferences() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("p", "2018-07-01/2019-06-30").build(),
            decision("d", "cbss").presidency(Id.of("p")).build(),
            dated("2020").meeting(Id.of("p")).presidency(Id.of("q")).build(),
            dated("2020").build()))
        .reportsNothing();
  }

  private static DecisionBuilder dated(String date) {
    return decision("d", "cbss").date(EdtfDate.parse(date));
  }

  private static Dataset under(String date, String meeting, String presidency) {
    return dataset(
        CBSS,
        presidency("p", presidency).build(),
        meeting("m", "cbss").period(span(meeting)).build(),
        dated(date).meeting(Id.of("m")).presidency(Id.of("p")).build());
  }

  private static Dataset atMeeting(String date, String period) {
    return dataset(
        CBSS,
        meeting("m", "cbss").period(span(period)).build(),
        dated(date).meeting(Id.of("m")).build());
  }

  private static Dataset underPresidency(String date, String period) {
    return dataset(
        CBSS,
        presidency("p", period).build(),
        dated(date).presidency(Id.of("p")).build());
  }
}
