package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Decision;
import org.cbss.model.Meeting;
import org.cbss.model.Presidency;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A decision shares no day with the meeting that took it, or the presidency that it names. */
final class DecisionOutsideMeeting extends RecordRule<Decision> {

  DecisionOutsideMeeting() {
    super(
        Decision.class,
        "decision-outside-meeting",
        Severity.ERROR,
        "A decision shares no day with the meeting that took it, or the presidency that it names.");
  }

  @Override
  void check(Located<Decision> each, Survey survey, Findings findings) {
    Decision decision = each.value();
    Optional<TimeSpan> date = Usable.of(decision.date().map(TimeSpan::within));
    Optional<Located<Meeting>> meeting =
        decision.meeting().flatMap(id -> survey.find(id, Meeting.class));
    Optional<Located<Presidency>> presidency =
        decision.presidency().flatMap(id -> survey.find(id, Presidency.class));
    boolean reported = date.isPresent()
        && meeting.isPresent()
        && check(each, date.get(), meeting.get(), meeting.get().value().period(), findings);
    if (date.isPresent() && presidency.isPresent() && !reported) {
      check(
          each,
          date.get(),
          presidency.get(),
          Optional.of(presidency.get().value().period()),
          findings);
    }
  }

  private static boolean check(
      Located<Decision> decision,
      TimeSpan date,
      Located<?> other,
      Optional<TimeSpan> span,
      Findings findings) {
    Optional<TimeSpan> usable = Usable.of(span);
    if (usable.isEmpty() || date.overlaps(usable.get()).isPossible()) {
      return false;
    }
    findings
        .at(decision, decision.at("date"))
        .restingOn(date, usable.get())
        .related(other.name() + " is here", other, other.at("period"))
        .report(decision.name() + ", dated " + date + ", shares no day with " + other.name() + ", "
            + usable.get());
    return true;
  }
}
