package org.cbss.model.validation.rules;

import org.cbss.model.Meeting;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A meeting shares no day with the presidency that it names. */
final class MeetingOutsidePresidency extends RecordRule<Meeting> {

  MeetingOutsidePresidency() {
    super(
        Meeting.class,
        "meeting-outside-presidency",
        Severity.ERROR,
        "A meeting shares no day with the presidency that it names.");
  }

  @Override
  void check(Located<Meeting> each, Survey survey, Findings findings) {
    MeetingPlaces.named(each, survey).filter(MeetingPlaces.Named::isOutside).ifPresent(meeting -> {
      Findings.Draft draft = meeting.draft(findings);
      meeting.covering(survey).ifPresent(other -> draft.help("did you mean " + other.name() + "?"));
      draft.report(meeting.words() + ", on no day of which it was held");
    });
  }
}
