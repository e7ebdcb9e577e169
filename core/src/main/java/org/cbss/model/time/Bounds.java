package org.cbss.model.time;

import java.time.LocalDate;

/**
 * The four bounds of a span as numbers of days, counted from 1970-01-01, for those who compare many spans: {@link
 * #NEVER_BEGAN} is before all days, and {@link #NEVER_ENDS} after all.
 *
 * <p>They are what {@link TimeSpan} has as dates: the outer bounds from the earliest start to the latest end, and the inner
 * ones from the latest start to the earliest end. Of a {@linkplain TimeSpan#isReversed() reversed} span they are as written.
 *
 * @param earliestStart the first day on which it may have started
 * @param latestStart the last
 * @param earliestEnd the first day on which it may have ended
 * @param latestEnd the last
 */
public record Bounds(long earliestStart, long latestStart, long earliestEnd, long latestEnd) {
  /** Before all days; far enough from the least number for differences to be taken. */
  public static final long NEVER_BEGAN = Long.MIN_VALUE / 4;

  /** After all days. */
  public static final long NEVER_ENDS = Long.MAX_VALUE / 4;

  /**
   * The bounds of a span.
   *
   * @param span the span
   * @return its bounds
   */
  public static Bounds of(TimeSpan span) {
    return new Bounds(
        number(span.firstStart()),
        number(span.lastStart()),
        number(span.firstEnd()),
        number(span.lastEnd()));
  }

  /**
   * The bounds of a date.
   *
   * @param date the date
   * @return the bounds of what began and ended within it
   */
  public static Bounds of(EdtfDate date) {
    long first = number(date.firstDay());
    long last = number(date.lastDay());
    return new Bounds(first, last, first, last);
  }

  private static long number(int day) {
    if (day == Day.BEFORE_ALL) {
      return NEVER_BEGAN;
    }
    return day == Day.AFTER_ALL ? NEVER_ENDS : day;
  }

  /**
   * How many days this shares with another span in every reading.
   *
   * @param other the other
   * @return the number, 0 or less where there may be none
   */
  public long certainlyShared(Bounds other) {
    long ownLength = Math.max(0, earliestEnd - latestStart);
    long otherLength = Math.max(0, other.earliestEnd - other.latestStart);
    long across = Math.min(earliestEnd - other.latestStart, other.earliestEnd - latestStart);
    return 1 + Math.min(across, Math.min(ownLength, otherLength));
  }

  /**
   * How many days this shares with another span at most.
   *
   * @param other the other
   * @return the number, 0 or less where there are none
   */
  public long possiblyShared(Bounds other) {
    long across = Math.min(latestEnd - other.earliestStart, other.latestEnd - earliestStart);
    return 1
        + Math.min(
            across, Math.min(latestEnd - earliestStart, other.latestEnd - other.earliestStart));
  }

  /**
   * Whether there are days between the end of this and the start of another in every reading.
   *
   * @param next the other
   * @return true when there are
   */
  public boolean isCertainlyApartFrom(Bounds next) {
    return latestEnd + 1 < next.earliestStart;
  }

  /**
   * Whether this starts before another does in every reading.
   *
   * @param other the other
   * @return true when it does
   */
  public boolean certainlyStartsBefore(Bounds other) {
    return latestStart < other.earliestStart;
  }

  /**
   * A day as text.
   *
   * @param day its number
   * @return such as {@code 2020-06-30}
   * @throws java.time.DateTimeException if it is in a year outside 1 to 9999, as {@link #NEVER_ENDS} is
   */
  public static String text(long day) {
    return EdtfDate.of(LocalDate.ofEpochDay(day)).toString();
  }
}
