package org.cbss.model.time;

import java.time.LocalDate;

/**
 * The four bounds of a span as epoch days, for comparing many spans fast.
 *
 * <p>An epoch day counts from 1970-01-01, as {@link LocalDate#toEpochDay()} does. All bounds are inclusive. The outer bounds
 * (CIDOC CRM P82) run from the earliest start to the latest end, the inner bounds (P81) from the latest start to the
 * earliest end. {@link #NEVER_BEGAN} is before all days, and {@link #NEVER_ENDS} after all days. The bounds of a {@linkplain
 * TimeSpan#isReversed() reversed} span are those that it is written with.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param earliestStart the first day on which the span may have started
 * @param latestStart the last day on which it may have started
 * @param earliestEnd the first day on which it may have ended
 * @param latestEnd the last day on which it may have ended
 */
public record EpochDayBounds(
    long earliestStart, long latestStart, long earliestEnd, long latestEnd) {
  /** The first day that a date can name: 0001-01-01. The bounds of a qualified date may be before it. */
  public static final long FIRST_DAY = EpochDays.FIRST;

  /** The last day that a date can name: 9999-12-31. The bounds of a qualified date may be after it. */
  public static final long LAST_DAY = EpochDays.LAST;

  /** The value before all days. It leaves room for differences, which do not overflow. */
  public static final long NEVER_BEGAN = Long.MIN_VALUE / 4;

  /** The value after all days. It leaves room for differences, which do not overflow. */
  public static final long NEVER_ENDS = Long.MAX_VALUE / 4;

  /**
   * Returns the bounds of a span.
   *
   * @param span the span
   * @return its bounds
   */
  public static EpochDayBounds of(TimeSpan span) {
    return new EpochDayBounds(
        widen(span.earliestStart),
        widen(span.latestStart),
        widen(span.earliestEnd),
        widen(span.latestEnd));
  }

  /**
   * Returns the bounds of a date, as of a span that started and ended within it.
   *
   * @param date the date
   * @return its bounds
   */
  public static EpochDayBounds of(EdtfDate date) {
    long first = widen(date.firstDay());
    long last = widen(date.lastDay());
    return new EpochDayBounds(first, last, first, last);
  }

  private static long widen(int day) {
    if (day == EpochDays.BEFORE_ALL) {
      return NEVER_BEGAN;
    }
    return day == EpochDays.AFTER_ALL ? NEVER_ENDS : day;
  }

  /**
   * Returns the number of days that both spans share in every reading.
   *
   * @param other the other span
   * @return the number of days, 0 or less if some reading has no shared day
   */
  public long minSharedDays(EpochDayBounds other) {
    long ownLength = Math.max(0, earliestEnd - latestStart);
    long otherLength = Math.max(0, other.earliestEnd - other.latestStart);
    long across = Math.min(earliestEnd - other.latestStart, other.earliestEnd - latestStart);
    return 1 + Math.min(across, Math.min(ownLength, otherLength));
  }

  /**
   * Returns the number of days that both spans share at most.
   *
   * @param other the other span
   * @return the number of days, 0 or less if no reading has a shared day
   */
  public long maxSharedDays(EpochDayBounds other) {
    long across = Math.min(latestEnd - other.earliestStart, other.latestEnd - earliestStart);
    return 1
        + Math.min(
            across, Math.min(latestEnd - earliestStart, other.latestEnd - other.earliestStart));
  }

  /**
   * Returns whether every reading has at least one day between the end of this span and the start of the next (Allen's
   * before).
   *
   * @param next the next span
   * @return true if there is certainly a gap
   */
  public boolean certainlyLeavesGapBefore(EpochDayBounds next) {
    return latestEnd + 1 < next.earliestStart;
  }

  /**
   * Returns whether this span ends, in every reading, on the day on which another starts. If neither is reversed, they share
   * that day and no other.
   *
   * @param next the other span
   * @return true if both days are known and the same
   */
  public boolean certainlyEndsOnFirstDayOf(EpochDayBounds next) {
    return earliestEnd == latestEnd
        && next.earliestStart == next.latestStart
        && latestEnd == next.earliestStart;
  }

  /**
   * Returns whether this span starts before another in every reading.
   *
   * @param other the other span
   * @return true if it certainly starts first
   */
  public boolean certainlyStartsBefore(EpochDayBounds other) {
    return latestStart < other.earliestStart;
  }

  /**
   * Returns an epoch day as ISO 8601 text.
   *
   * @param day the epoch day
   * @return the text, such as {@code 2020-06-30}
   * @throws java.time.DateTimeException if the year is outside 1 to 9999, as for {@link #NEVER_ENDS}
   */
  public static String format(long day) {
    return EdtfDate.of(LocalDate.ofEpochDay(day)).toString();
  }
}
