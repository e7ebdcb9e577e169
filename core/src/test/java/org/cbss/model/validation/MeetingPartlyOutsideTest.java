package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPartlyOutsideTest {
  private static final String RULE = "meeting-partly-outside";
  private static final Organization CBSS = organization("cbss").build();

  private static final Presidency DK = presidency("dk", "2019-07-01/2020-06-30").build();

  @Test
  void leavesMeetingsThatWereNotHeld() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            presidency("dk", "2019-07-01/2020-06-30").build(),
            meeting("m", "cbss")
                .presidency(Id.of("dk"))
                .period(span("2020-06-30/2020-07-01"))
                .status(MeetingStatus.POSTPONED)
                .build()))
        .reportsNothing();
  }

  @Test
  void reportsAMeetingAcrossTheHandover() {
    assertThatRule(RULE)
        .on(of("2020-06-30/2020-07-01"))
        .reports("/meetings/0/presidency")
        .saying(
            "m, 2020-06-30/2020-07-01, names dk, 2019-07-01/2020-06-30, which does not cover all of it")
        .relatedTo("/presidencies/0/period")
        .helping("accept it with a reason")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-06-30/2019-07-01",
        "2019-06/2019-07",
        "2020-06/2020-07",
        "2018/2022",
        "2019-06/",
        "2020-06-30/..",
        "../2019-07-01"
      })
  void reportsWhatSharesDaysButIsNeverCovered(String period) {
    assertThatRule(RULE).on(of(period)).reports("/meetings/0/presidency");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-07-01/2020-06-30",
        "2019-07-01",
        "2020-06-30",
        "2020-06",
        "2020",
        "2019",
        "2019/2020",
        "2020-06/2020-06",
        "2020-06/",
        "/2019-07-01",
        "2019-06-30",
        "2020-07-01",
        "2020-07/2020-08"
      })
  void acceptsWhatMayBeCoveredAndWhatIsApart(String period) {
    assertThatRule(RULE).on(of(period)).reportsNothing();
  }

  @Test
  void staysAWarningIfADateIsQualified() {
    assertThatRule(RULE).on(of("2019-05?/2020-01")).as(Severity.WARNING);
    assertThatRule(RULE).on(of("2019-06?/2020-01")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-07-01/2020-06-30", "/", "2020-06-30/9999-12-31"})
  void leavesPeriodsThatOtherRulesReport(String period) {
    assertThatRule(RULE).on(of(period)).reportsNothing();
  }

  @Test
  void leavesPresidenciesThatOtherRulesReport() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("dk", "2019-07-01/9999-12-31").build(),
            meeting("m", "cbss")
                .presidency(Id.of("dk"))
                .period(span("2019-06-30/2019-07-01"))
                .build(),
            meeting("n", "cbss").presidency(Id.of("dk")).build()))
        .reportsNothing();
  }

  private static Dataset of(String period) {
    return dataset(
        CBSS,
        DK,
        meeting("m", "cbss").presidency(Id.of("dk")).period(span(period)).build());
  }
}
