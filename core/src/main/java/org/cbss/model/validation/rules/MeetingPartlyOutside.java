package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A meeting is partly outside the presidency that it names. */
final class MeetingPartlyOutside extends CatalogueRule {

  MeetingPartlyOutside() {
    super(
        "meeting-partly-outside",
        Severity.WARNING,
        "A meeting is partly outside the presidency that it names.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    MeetingPlaces.of(
            survey,
            meeting -> meeting.span().overlaps(meeting.presidencySpan()).isPossible()
                && !meeting.presidencySpan().covers(meeting.span()).isPossible())
        .forEach(meeting -> meeting
            .draft(findings)
            .help("accept it with a reason where the meeting did last across the handover")
            .report(meeting.words() + ", which does not cover it all"));
  }
}
