package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.structure.Sequence;
import org.cbss.model.time.TimeSpan;

/** Tells which spans a rule may build on: those that no rule on spans themselves reports. */
final class Usable {
  private Usable() {}

  static boolean is(TimeSpan span) {
    return !span.isReversed() && Sequence.isBounded(span) && !Placeholders.in(span);
  }

  static Optional<TimeSpan> of(Optional<TimeSpan> span) {
    return span.filter(Usable::is);
  }

  static Optional<TimeSpan> of(TimeSpan span) {
    return of(Optional.of(span));
  }
}
