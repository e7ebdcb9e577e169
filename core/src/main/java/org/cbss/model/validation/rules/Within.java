package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;

/** Reports what lies outside of what it should lie within. */
final class Within {
  private Within() {}

  /** Reports a period of which no reading lies wholly within the other. */
  static void report(
      Located<?> inner,
      Optional<TimeSpan> period,
      Located<?> outer,
      Optional<TimeSpan> whole,
      Findings findings) {
    outside(period, outer, whole)
        .ifPresent(frame -> report(inner, period.orElseThrow(), frame, findings));
  }

  /** What no reading of a period lies wholly within. */
  static Optional<Frame> outside(
      Optional<TimeSpan> period, Located<?> outer, Optional<TimeSpan> whole) {
    Optional<TimeSpan> part = Usable.of(period);
    return part.isEmpty()
        ? Optional.empty()
        : Frame.of(outer, whole)
            .filter(frame -> !frame.span().covers(part.get()).isPossible());
  }

  static void report(Located<?> inner, TimeSpan part, Frame outer, Findings findings) {
    Located<?> whole = outer.item();
    findings
        .at(inner, inner.at("period"))
        .restingOn(part, outer.span())
        .related(whole.name() + " is here", whole, whole.at("period"))
        .report(inner.name() + " is " + part + ", outside " + whole.name() + ", " + outer.span());
  }
}
