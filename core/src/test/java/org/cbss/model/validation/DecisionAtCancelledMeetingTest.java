package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.message;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionAtCancelledMeetingTest {
  private static final String RULE = "decision-at-cancelled-meeting";
  private static final Organization CBSS = organization("cbss").build();
  private static final Decision DECISION =
      decision("plan", "cbss").meeting(Id.of("spring")).build();

  @Test
  void reportsADecisionAtACancelledMeeting() {
    assertThatRule(RULE)
        .on(dataset(CBSS, spring(MeetingStatus.CANCELLED), DECISION))
        .reports("/decisions/0/meeting")
        .saying("plan comes from the meeting spring, which was cancelled")
        .relatedTo("/meetings/0/status")
        .as(Severity.WARNING);
  }

  @Test
  void reportsAMessageFromAPostponedMeeting() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            spring(MeetingStatus.POSTPONED),
            message("act", "cbss").meeting(Id.of("spring")).build()))
        .reports("/takeHomeMessages/0/meeting")
        .saying("act comes from the meeting spring, which was postponed");
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNED", "HELD"})
  void acceptsDecisionsAtOtherMeetings(MeetingStatus status) {
    assertThatRule(RULE).on(dataset(CBSS, spring(status), DECISION)).reportsNothing();
  }

  @Test
  void acceptsDecisionsWithoutMeetingAndWithoutStatus() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            meeting("spring", "cbss").build(),
            DECISION,
            decision("other", "cbss").build(),
            decision("lost", "cbss").meeting(Id.of("gone")).build()))
        .reportsNothing();
  }

  @Test
  void leavesDatesOfACancelledMeetingUncompared() {
    assertThatRule("decision-outside-meeting")
        .on(dataset(
            CBSS,
            spring(MeetingStatus.CANCELLED),
            DECISION.toBuilder().date(EdtfDate.parse("2021")).build()))
        .reportsNothing();
  }

  private static Meeting spring(MeetingStatus status) {
    return meeting("spring", "cbss").period(span("2020-03-18")).status(status).build();
  }
}
