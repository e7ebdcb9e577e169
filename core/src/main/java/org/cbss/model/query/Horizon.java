package org.cbss.model.query;

import java.time.LocalDate;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Asks spans, minding the last day that a data set speaks for: after it, what has no end may have ended, so that it is
 * uncertain at most.
 *
 * @param asOf that day, or null where the data set speaks for all days
 */
record Horizon(@Nullable LocalDate asOf) {

  Certainty covers(TimeSpan span, LocalDate day) {
    Certainty answer = span.covers(day);
    return isBeyond(span, day) ? answer.and(Certainty.UNCERTAIN) : answer;
  }

  Certainty lastsUntil(TimeSpan span, LocalDate day) {
    Certainty answer = span.lastsUntil(day);
    return isBeyond(span, day) ? answer.and(Certainty.UNCERTAIN) : answer;
  }

  /** Whether two spans share a day: certain only where they certainly share one that the data set speaks for. */
  Certainty overlaps(TimeSpan span, TimeSpan asked) {
    Certainty answer = span.overlaps(asked);
    boolean sharedInTime = asOf == null
        || !span.end().isOpen()
        || span.startsBy(asOf).and(asked.startsBy(asOf)).isCertain();
    return sharedInTime ? answer : answer.and(Certainty.UNCERTAIN);
  }

  private boolean isBeyond(TimeSpan span, LocalDate day) {
    return asOf != null && span.end().isOpen() && day.isAfter(asOf);
  }
}
