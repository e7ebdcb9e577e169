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
    if (date.isPresent()) {
      Optional<Frame> meeting = decision
          .meeting()
          .flatMap(id -> survey.find(id, Meeting.class))
          .flatMap(found -> apart(date.get(), found, found.value().period()));
      Optional<Frame> presidency = decision
          .presidency()
          .flatMap(id -> survey.find(id, Presidency.class))
          .flatMap(found -> apart(date.get(), found, Optional.of(found.value().period())));
      Frame.surer(meeting, presidency)
          .ifPresent(apart -> report(each, date.get(), apart, findings));
    }
  }

  private static Optional<Frame> apart(TimeSpan date, Located<?> other, Optional<TimeSpan> period) {
    return Frame.of(other, period).filter(frame -> !date.overlaps(frame.span()).isPossible());
  }

  private static void report(
      Located<Decision> decision, TimeSpan date, Frame apart, Findings findings) {
    Located<?> other = apart.item();
    findings
        .at(decision, decision.at("date"))
        .restingOn(date, apart.span())
        .related(other.name() + " is here", other, other.at("period"))
        .report(decision.name() + ", dated " + date + ", shares no day with " + other.name() + ", "
            + apart.span());
  }
}
