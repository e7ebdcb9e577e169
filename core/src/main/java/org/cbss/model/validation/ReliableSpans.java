package org.cbss.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cbss.model.internal.integrity.RecordOrder;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** Tells which spans rules may rely on: those that no rule on spans reports. */
final class ReliableSpans {
  /** The days that people or programs write for an unknown one. */
  private static final List<String> PLACEHOLDERS =
      List.of("9999-12-31", "0001-01-01", "1900-01-01", "1970-01-01");

  private static final long[] PLACEHOLDER_DAYS =
      PLACEHOLDERS.stream().mapToLong(day -> LocalDate.parse(day).toEpochDay()).toArray();

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

  /** Returns whether a span has a placeholder for an unknown day. */
  static boolean hasPlaceholder(TimeSpan span) {
    return span.members().isEmpty()
        ? hasPlaceholder(span.start()) || hasPlaceholder(span.end())
        : span.members().stream().anyMatch(ReliableSpans::hasPlaceholder);
  }

  private static boolean hasPlaceholder(Bound bound) {
    return bound instanceof EdtfDate date && hasPlaceholder(date);
  }

  static boolean hasPlaceholder(EdtfDate date) {
    // Few dates include one of the days, so that few become text.
    EpochDayBounds bounds = EpochDayBounds.of(date);
    for (long day : PLACEHOLDER_DAYS) {
      if (bounds.earliestStart() <= day && day <= bounds.latestEnd()) {
        return isPlaceholder(date.toString());
      }
    }
    return false;
  }

  static boolean isPlaceholder(LocalDate day) {
    return isPlaceholder(day.toString());
  }

  private static boolean isPlaceholder(String text) {
    return PLACEHOLDERS.stream().anyMatch(text::contains);
  }
}
