package org.cbss.model.views.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;

/**
 * The four bounds of a span as places on a line of days, where day {@code n} reaches from {@code n} to {@code n + 1}.
 *
 * @param outerStart where it may start at the earliest
 * @param innerStart where it may start at the latest
 * @param innerEnd where it may end at the earliest
 * @param outerEnd where it may end at the latest
 * @param openStart whether it has no start
 * @param openEnd whether it has no end
 */
record Extent(
    long outerStart,
    long innerStart,
    long innerEnd,
    long outerEnd,
    boolean openStart,
    boolean openEnd) {
  /** Before all days. */
  static final long NEVER_BEFORE = Long.MIN_VALUE;

  /** After all days. */
  static final long NEVER_AFTER = Long.MAX_VALUE;

  /**
   * The extent of a span. After the last day that its record speaks for, what has no end may have ended.
   *
   * @return the extent; nothing for a span that says nothing, or that ends before it starts
   */
  static Optional<Extent> of(TimeSpan span, Optional<LocalDate> asOf) {
    boolean openStart = span.start().isOpen();
    boolean openEnd = span.end().isOpen();
    boolean saysNothing = span.start().isUnknown() && span.end().isUnknown();
    if (span.isReversed() || saysNothing) {
      return Optional.empty();
    }
    long outerStart = span.earliestStart().map(LocalDate::toEpochDay).orElse(NEVER_BEFORE);
    long outerEnd = span.latestEnd().map(Extent::after).orElse(NEVER_AFTER);
    long innerStart = span.latestStart()
        .map(LocalDate::toEpochDay)
        .orElse(openStart ? NEVER_BEFORE : NEVER_AFTER);
    long innerEnd =
        span.earliestEnd().map(Extent::after).orElse(openEnd ? NEVER_AFTER : NEVER_BEFORE);
    if (openEnd && asOf.isPresent()) {
      innerEnd = Math.max(after(asOf.get()), outerStart);
    }
    return Optional.of(new Extent(outerStart, innerStart, innerEnd, outerEnd, openStart, openEnd));
  }

  private static long after(LocalDate day) {
    return day.toEpochDay() + 1;
  }

  /** Whether there are days on which it certainly was. */
  boolean hasCertainDays() {
    return innerStart < innerEnd;
  }

  /** Whether some of it may lie between two places. */
  boolean mayTouch(long from, long to) {
    return outerStart < to && outerEnd > from;
  }

  /**
   * Where it is drawn darkest although no day is certain: halfway between its bounds; where it has none on one side, at the
   * inner bound of the other.
   */
  long peak() {
    boolean endless = outerEnd == NEVER_AFTER;
    if (outerStart == NEVER_BEFORE && endless) {
      return isPlace(innerEnd)
          ? innerEnd
          : isPlace(innerStart) || openStart ? innerStart : NEVER_AFTER;
    }
    if (outerStart == NEVER_BEFORE) {
      return isPlace(innerEnd) ? innerEnd : outerEnd;
    }
    if (endless) {
      return isPlace(innerStart) ? innerStart : outerStart;
    }
    return Math.floorDiv(innerStart + innerEnd, 2);
  }

  private static boolean isPlace(long place) {
    return place != NEVER_BEFORE && place != NEVER_AFTER;
  }
}
