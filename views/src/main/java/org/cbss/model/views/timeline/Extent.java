package org.cbss.model.views.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;

/**
 * The four bounds of a span as epoch days, the ends exclusive.
 *
 * @param outerStart the earliest start
 * @param innerStart the latest start
 * @param innerEnd the earliest end
 * @param outerEnd the latest end
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
   * Returns the extent of a span. After the last day that the record covers, a span without an end may have ended.
   *
   * @return the extent, or empty if both bounds are unknown or the span is reversed
   */
  static Optional<Extent> of(TimeSpan span, Optional<LocalDate> asOf) {
    boolean openStart = span.start().isOpen();
    boolean openEnd = span.end().isOpen();
    boolean unknown = span.start().isUnknown() && span.end().isUnknown();
    if (span.isReversed() || unknown) {
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

  /** Returns the extent of an entry, which has no certain days if the entry is disputed. */
  static Optional<Extent> of(Entry entry, Optional<LocalDate> asOf) {
    Optional<Extent> extent = of(entry.time(), asOf);
    return entry.disputed() ? extent.map(Extent::withoutCertainDays) : extent;
  }

  private Extent withoutCertainDays() {
    if (!hasCertainDays()) {
      return this;
    }
    boolean limited = innerStart != NEVER_BEFORE && innerEnd != NEVER_AFTER;
    long middle = limited
        ? Math.floorDiv(innerStart + innerEnd, 2)
        : innerStart == NEVER_BEFORE ? innerEnd : innerStart;
    return new Extent(outerStart, middle, middle, outerEnd, openStart, openEnd);
  }

  private static long after(LocalDate day) {
    return day.toEpochDay() + 1;
  }

  /** Returns whether there are certain days. */
  boolean hasCertainDays() {
    return innerStart < innerEnd;
  }

  /** Returns whether it may overlap the days from one, inclusive, to another, exclusive. */
  boolean mayTouch(long from, long to) {
    return outerStart < to && outerEnd > from;
  }

  /**
   * Returns the position of the darkest part if no day is certain: halfway between the bounds, or at the inner bound of one
   * side if the other has none.
   */
  long peak() {
    boolean endless = outerEnd == NEVER_AFTER;
    if (outerStart == NEVER_BEFORE && endless) {
      return isLimited(innerEnd)
          ? innerEnd
          : isLimited(innerStart) || openStart ? innerStart : NEVER_AFTER;
    }
    if (outerStart == NEVER_BEFORE) {
      return isLimited(innerEnd) ? innerEnd : outerEnd;
    }
    if (endless) {
      return isLimited(innerStart) ? innerStart : outerStart;
    }
    return Math.floorDiv(innerStart + innerEnd, 2);
  }

  private static boolean isLimited(long day) {
    return day != NEVER_BEFORE && day != NEVER_AFTER;
  }
}
