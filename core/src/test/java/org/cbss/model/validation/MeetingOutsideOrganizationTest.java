package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingOutsideOrganizationTest {
  private static final String RULE = "meeting-outside-organization";

  @Test
  void leavesMeetingsThatWereNotHeld() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").period(span("1992/2000")).build(),
            meeting("m", "cbss")
                .period(span("2001"))
                .status(MeetingStatus.CANCELLED)
                .build()))
        .reportsNothing();
  }

  @Test
  void reportsAMeetingBeforeTheOrganizationExisted() {
    assertThatRule(RULE)
        .on(met("1998/2004", "1993-05-06"))
        .reports("/meetings/0/period")
        .saying("m, 1993-05-06, shares no day with lc, 1998/2004")
        .relatedTo("/organizations/0/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1998/2004, 2005, ERROR",
    "1998/2004-05, 2004-06-01/2004-06-02, ERROR",
    "1998?/2004, 2005, WARNING",
    "../2004, 2005~, "
  })
  void reportsWhatCertainlySharesNoDay(String period, String met, Severity severity) {
    if (severity == null) {
      assertThatRule(RULE).on(met(period, met)).reportsNothing();
    } else {
      assertThatRule(RULE).on(met(period, met)).reports("/meetings/0/period").as(severity);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1998/2004, 2004",
    "1998/2004-05-06, 2004-05-06/2004-05-08",
    "1998/, 2030",
    "2004/1998, 2010",
    "/, 2010",
    "1998/2004, 2010/2009"
  })
  void acceptsPossibleSharedDayAndReportedPeriods(String period, String met) {
    assertThatRule(RULE).on(met(period, met)).reportsNothing();
  }

  @Test
  void looksAtTheProjectOfAMeeting() {
    Project project = project("p").period(span("2015/2016")).build();
    Meeting meeting = Meeting.builder()
        .id(Id.of("m"))
        .project(Id.<Project>of("p"))
        .period(span("2019-05-06"))
        .build();
    assertThatRule(RULE)
        .on(dataset(project, meeting))
        .reports("/meetings/0/period")
        .saying("m, 2019-05-06, shares no day with p, 2015/2016")
        .relatedTo("/projects/0/period");
  }

  @Test
  void acceptsAnUnknownPeriodAndAMissingOrganization() {
    assertThatRule(RULE)
        .on(dataset(
            organization("lc").build(), meeting("m", "lc").period(span("1993")).build()))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(meeting("m", "gone").period(span("1993")).build()))
        .reportsNothing();
  }

  private static Dataset met(String period, String met) {
    return dataset(
        organization("lc").period(span(period)).build(),
        meeting("m", "lc").period(span(met)).build());
  }
}
