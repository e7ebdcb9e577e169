package org.cbss.model.validation.rules;

import org.cbss.model.Meeting;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A meeting is partly outside the presidency that it names. */
final class MeetingPartlyOutside extends RecordRule<Meeting> {

  MeetingPartlyOutside() {
    super(
        Meeting.class,
        "meeting-partly-outside",
        Severity.WARNING,
        "A meeting is partly outside the presidency that it names.");
  }

  @Override
  void check(Located<Meeting> each, Survey survey, Findings findings) {
    MeetingPlaces.named(each, survey)
        .filter(meeting -> !meeting.isOutside()
            && !meeting.presidencySpan().covers(meeting.span()).isPossible())
        .ifPresent(meeting -> meeting
            .draft(findings)
            .help("accept it with a reason where the meeting did last across the handover")
            .report(meeting.words() + ", which does not cover it all"));
  }
}
