package org.cbss.model.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.internal.integrity.RecordOrder;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** Tells which spans rules may rely on: those that no rule on spans reports. */
final class ReliableSpans {
  private static final long END_OF_FIRST_YEAR = LocalDate.of(1, 12, 31).toEpochDay();
  private static final long START_OF_LAST_YEAR = LocalDate.of(9999, 1, 1).toEpochDay();

  private ReliableSpans() {}

  static boolean isReliable(TimeSpan span) {
    return !span.isReversed() && RecordOrder.isBounded(span) && !hasPlaceholder(span);
  }

  /** Returns a span if it is present and reliable, else empty. */
  static Optional<TimeSpan> of(Optional<TimeSpan> span) {
    return span.filter(ReliableSpans::isReliable);
  }

  /** Returns a span if it is reliable, else empty. */
  static Optional<TimeSpan> of(TimeSpan span) {
    return of(Optional.of(span));
  }

  /** Returns whether a span has one of the days that people write for an unknown one: 9999-12-31 and 0001-01-01. */
  static boolean hasPlaceholder(TimeSpan span) {
    return hasPlaceholder(span.start()) || hasPlaceholder(span.end());
  }

  private static boolean hasPlaceholder(Bound bound) {
    return bound instanceof EdtfDate date && hasPlaceholder(date);
  }

  static boolean hasPlaceholder(EdtfDate date) {
    // Few dates reach the first or last year, so that few become text.
    EpochDayBounds bounds = EpochDayBounds.of(date);
    boolean reaches =
        bounds.earliestStart() <= END_OF_FIRST_YEAR || bounds.latestEnd() >= START_OF_LAST_YEAR;
    return reaches && isPlaceholder(date.toString());
  }

  static boolean isPlaceholder(LocalDate day) {
    return isPlaceholder(day.toString());
  }

  private static boolean isPlaceholder(String text) {
    return text.contains("9999-12-31") || text.contains("0001-01-01");
  }
}
