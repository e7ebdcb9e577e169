package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingNotLastTest {
  private static final String RULE = "meeting-not-last";
  private static final Organization CBSS = organization("cbss").build();

  private static final Presidency DK = presidency("dk", "2019-07-01/2020-06-30").build();

  @Test
  void reportsALaterMeetingWithAnOrdinal() {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, last("2020-03-18"), numbered("b", "2020-05-06", 2)))
        .reports("/meetings/0/last")
        .saying("a, 2020-03-18, is called the last, and b, 2020-05-06, is later")
        .relatedTo("/meetings/1/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-18, 2020-03-19",
    "2020-03, 2020-04",
    "2020-03-18/2020-03-19, 2020-03-20",
    "2019, 2020-01-01/2020-01-02",
    "2019, 2020/"
  })
  void reportsWhatIsCertainlyLater(String last, String other) {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, last(last), numbered("b", other, 2)))
        .reports("/meetings/0/last");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-18, 2020-03-18",
    "2020-03, 2020-03-31",
    "2020-03-18/2020-03-20, 2020-03-20",
    "2020-05-06, 2020-03-18",
    "2020, 2020-06",
    "2019/, 2020-03",
    "2020-03, /2020-06"
  })
  void acceptsWhatMayNotBeLater(String last, String other) {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, last(last), numbered("b", other, 2)))
        .reportsNothing();
  }

  @Test
  void comparesWithTheOneThatStartsLast() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            numbered("x", "2019-09", 1),
            last("2019-11"),
            numbered("y", "2020-03", 2),
            numbered("z", "2020-01", 3),
            numbered("without", "2020-06/2020-05", 4)))
        .reports("/meetings/1/last")
        .relatedTo("/meetings/2/period");
  }

  @Test
  void leavesMeetingsThatWereNotHeld() {
    Meeting cancelled = numbered("b", "2020-05-06", 2).toBuilder()
        .status(MeetingStatus.CANCELLED)
        .build();
    assertThatRule(RULE).on(dataset(CBSS, DK, last("2020-03-18"), cancelled)).reportsNothing();
  }

  @Test
  void reportsEachMeetingWronglyCalledLast() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            numbered("a", "2019-09", 1).toBuilder().last(true).build(),
            numbered("b", "2020-01", 2).toBuilder().last(true).build(),
            numbered("c", "2020-03", 3).toBuilder().last(true).build()))
        .reports("/meetings/0/last", "/meetings/1/last");
  }

  @Test
  void acceptsALaterOneWithoutOrdinal() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            last("2020-03-18"),
            meeting("b", "cbss")
                .presidency(Id.of("dk"))
                .period(span("2020-05-06"))
                .build()))
        .reportsNothing();
  }

  @Test
  void acceptsOneThatIsNotCalledTheLast() {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, numbered("a", "2020-03-18", 1), numbered("b", "2020-05-06", 2)))
        .reportsNothing();
  }

  @Test
  void tellsOrganizationsAndPresidenciesApart() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            presidency("lt", "2020-07-01/2021-06-30").build(),
            last("2020-03-18"),
            meeting("b", "group")
                .presidency(Id.of("dk"))
                .period(span("2020-05"))
                .ordinal(2)
                .build(),
            meeting("c", "cbss")
                .presidency(Id.of("lt"))
                .period(span("2020-09"))
                .ordinal(2)
                .build(),
            meeting("d", "cbss").period(span("2020-05")).ordinal(2).build()))
        .reportsNothing();
  }

  @Test
  void leavesAnOrganizationThatIsNotThere() {
    assertThatRule(RULE)
        .on(dataset(
            organization("host").build(),
            DK.toBuilder().organization(Id.of("host")).build(),
            last("2020-03-18"),
            numbered("b", "2020-05-06", 2)))
        .reportsNothing();
  }

  @Test
  void leavesAPresidencyThatIsNotThere() {
    assertThatRule(RULE)
        .on(dataset(CBSS, last("2020-03-18"), numbered("b", "2020-05-06", 2)))
        .reportsNothing();
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, last("2020-03?"), numbered("b", "2020-05", 2)))
        .as(Severity.WARNING);
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, last("2020-03"), numbered("b", "2020-05~", 2)))
        .as(Severity.WARNING);
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, last("2020-03?"), numbered("b", "2020-04", 2)))
        .reportsNothing();
  }

  @Test
  void restsOnAnUnqualifiedOneWhereThereIsOne() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            last("2019-08-01"),
            numbered("b", "2019-09-01", 2),
            numbered("c", "2019-10-01?", 3)))
        .reports("/meetings/0/last")
        .relatedTo("/meetings/1/period")
        .as(Severity.ERROR);
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            last("2019-09-15"),
            numbered("b", "2019-09-01", 2),
            numbered("c", "2019-10-01?", 3)))
        .reports("/meetings/0/last")
        .relatedTo("/meetings/2/period")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03/2020-02, 2020-05", "/, 2020-05", "0001-01-01, 2020-05",
    "2020-03, 2020-06/2020-05", "2020-03, /", "2020-03, 2020-05/9999-12-31"
  })
  void leavesPeriodsThatOtherRulesReport(String last, String other) {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, last(last), numbered("b", other, 2)))
        .reportsNothing();
  }

  @Test
  void acceptsMeetingsWithoutPeriod() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            meeting("a", "cbss").presidency(Id.of("dk")).last(true).build(),
            numbered("b", "2020-05", 2)))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            DK,
            last("2020-03"),
            meeting("b", "cbss").presidency(Id.of("dk")).ordinal(2).build()))
        .reportsNothing();
  }

  private static Meeting last(String period) {
    return meeting("a", "cbss")
        .presidency(Id.of("dk"))
        .period(span(period))
        .last(true)
        .build();
  }

  private static Meeting numbered(String id, String period, int ordinal) {
    return meeting(id, "cbss")
        .presidency(Id.of("dk"))
        .period(span(period))
        .ordinal(ordinal)
        .build();
  }
}
