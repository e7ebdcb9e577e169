package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A meeting shares no day with the presidency that it names. */
final class MeetingOutsidePresidency extends CatalogueRule {

  MeetingOutsidePresidency() {
    super(
        "meeting-outside-presidency",
        Severity.ERROR,
        "A meeting shares no day with the presidency that it names.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    MeetingPlaces.of(
            survey,
            meeting -> !meeting.span().overlaps(meeting.presidencySpan()).isPossible())
        .forEach(meeting -> {
          Findings.Draft draft = meeting.draft(findings);
          meeting
              .covering(survey)
              .ifPresent(other -> draft.help("did you mean " + other.name() + "?"));
          draft.report(meeting.words() + ", on no day of which it was held");
        });
  }
}
