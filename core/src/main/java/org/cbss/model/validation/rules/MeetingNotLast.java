package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Meeting;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A meeting is called the last, and another of that body under that presidency is certainly later. */
final class MeetingNotLast extends CatalogueRule {

  MeetingNotLast() {
    super(
        "meeting-not-last",
        Severity.ERROR,
        "A meeting is called the last, and another of that body under that presidency is certainly later.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    MeetingPlaces.numbered(survey)
        .forEach((key, meetings) -> MeetingPlaces.lastStart(meetings).ifPresent(latest -> {
          TimeSpan latestSpan = latest.value().period().orElseThrow();
          for (Located<Meeting> each : MeetingPlaces.calledLast(survey, key)) {
            Optional<TimeSpan> span = Usable.of(each.value().period());
            if (span.isPresent() && span.get().precedes(latestSpan).isCertain()) {
              findings
                  .at(each, each.at("last"))
                  .restingOn(span.get(), latestSpan)
                  .related(latest.name() + " is here", latest, latest.at("period"))
                  .help("let the later one be called the last, or neither")
                  .report(each.name() + ", " + span.get() + ", is called the last, and "
                      + latest.name() + ", " + latestSpan + ", is later");
            }
          }
        }));
  }
}
