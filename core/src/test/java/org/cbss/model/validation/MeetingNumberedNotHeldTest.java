package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingNumberedNotHeldTest {
  private static final String RULE = "meeting-numbered-not-held";
  private static final Organization CBSS = organization("cbss").build();
  private static final Presidency DK = presidency("dk", "2019-07-01/2020-06-30").build();

  @Test
  void reportsTheOrdinalOfACancelledMeeting() {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, spring(MeetingStatus.CANCELLED).ordinal(2).build()))
        .reports("/meetings/0/ordinal")
        .saying("spring has the ordinal 2, and was cancelled")
        .relatedTo("/meetings/0/status")
        .as(Severity.WARNING);
  }

  @Test
  void reportsThatAPostponedMeetingIsCalledTheLast() {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, spring(MeetingStatus.POSTPONED).last(true).build()))
        .reports("/meetings/0/last")
        .saying("spring is called the last, and was postponed");
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNED", "HELD"})
  void acceptsNumbersOfOtherMeetings(MeetingStatus status) {
    assertThatRule(RULE)
        .on(dataset(CBSS, DK, spring(status).ordinal(2).last(true).build()))
        .reportsNothing();
  }

  @Test
  void acceptsMeetingsWithoutStatusOrNumber() {
    Meeting cancelled = spring(MeetingStatus.CANCELLED).build();
    Meeting unsaid =
        meeting("autumn", "cbss").period(span("2019-09")).ordinal(1).build();
    assertThatRule(RULE).on(dataset(CBSS, DK, cancelled, unsaid)).reportsNothing();
  }

  private static MeetingBuilder spring(MeetingStatus status) {
    return meeting("spring", "cbss")
        .presidency(Id.of("dk"))
        .period(span("2020-03-18"))
        .status(status);
  }
}
