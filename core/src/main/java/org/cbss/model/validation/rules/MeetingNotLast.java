package org.cbss.model.validation.rules;

import java.util.List;
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
    MeetingPlaces.numbered(survey).forEach((key, meetings) -> {
      List<Located<Meeting>> called = MeetingPlaces.calledLast(survey, key);
      if (!called.isEmpty()) {
        List<Located<Meeting>> latest = MeetingPlaces.lastStarts(meetings);
        called.forEach(each -> check(each, latest, findings));
      }
    });
  }

  private static void check(
      Located<Meeting> each, List<Located<Meeting>> latest, Findings findings) {
    Usable.of(each.value().period())
        .ifPresent(span -> latest.stream()
            .filter(other -> span.precedes(other.value().period().orElseThrow()).isCertain())
            .findFirst()
            .ifPresent(other -> report(each, span, other, findings)));
  }

  private static void report(
      Located<Meeting> each, TimeSpan span, Located<Meeting> later, Findings findings) {
    TimeSpan laterSpan = later.value().period().orElseThrow();
    findings
        .at(each, each.at("last"))
        .restingOn(span, laterSpan)
        .related(later.name() + " is here", later, later.at("period"))
        .help("let the later one be called the last, or neither")
        .report(each.name() + ", " + span + ", is called the last, and " + later.name() + ", "
            + laterSpan + ", is later");
  }
}
