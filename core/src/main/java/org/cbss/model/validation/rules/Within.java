package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;

/** Reports what lies outside of what it should lie within. */
final class Within {
  private Within() {}

  /** Reports a period of which no reading lies wholly within the other; tells whether it did. */
  static boolean report(
      Located<?> inner,
      Optional<TimeSpan> period,
      Located<?> outer,
      Optional<TimeSpan> whole,
      Findings findings) {
    Optional<TimeSpan> part = Usable.of(period);
    Optional<TimeSpan> around = Usable.of(whole);
    if (part.isEmpty() || around.isEmpty() || around.get().covers(part.get()).isPossible()) {
      return false;
    }
    findings
        .at(inner, inner.at("period"))
        .restingOn(part.get(), around.get())
        .related(outer.name() + " is here", outer, outer.at("period"))
        .report(
            inner.name() + " is " + part.get() + ", outside " + outer.name() + ", " + around.get());
    return true;
  }
}
