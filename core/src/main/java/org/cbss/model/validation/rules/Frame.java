package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Located;

/**
 * Something that sets a time to another: what it should lie within, or share a day with.
 *
 * @param item the thing
 * @param span its period, which rules may build on
 */
record Frame(Located<?> item, TimeSpan span) {

  static Optional<Frame> of(Located<?> item, Optional<TimeSpan> period) {
    return Usable.of(period).map(span -> new Frame(item, span));
  }

  /** The one to report of two that are broken: the first, unless it is qualified and the second is not. */
  static Optional<Frame> surer(Optional<Frame> first, Optional<Frame> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.or(() -> second);
    }
    boolean doubtful = first.get().span.isQualified() && !second.get().span.isQualified();
    return doubtful ? second : first;
  }
}
