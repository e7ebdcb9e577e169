package org.cbss.model.query;

import java.time.LocalDate;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;

/**
 * The days between which something may be, and certainly is, as numbers counted from 1970-01-01. What has no limit has one
 * before or after all days that can be asked for.
 *
 * @param first the first day on which it may be
 * @param last the last
 * @param certainFirst the day by which it has certainly begun
 * @param certainLast the day until which it certainly lasts
 */
record Days(int first, int last, int certainFirst, int certainLast) {
  private static final int NEVER = Integer.MAX_VALUE;
  private static final int BEFORE_ALL = Integer.MIN_VALUE + 1;
  private static final int AFTER_ALL = Integer.MAX_VALUE - 1;

  /** Of what has no reading: on no day at all. */
  static final Days NONE = new Days(NEVER, -NEVER, NEVER, -NEVER);

  static Days of(LocalDate day) {
    int number = number(day.toEpochDay());
    return new Days(number, number, number, number);
  }

  static Days of(TimeSpan span) {
    if (span.isReversed()) {
      return NONE;
    }
    Bounds bounds = Bounds.of(span);
    return new Days(
        number(bounds.earliestStart()),
        number(bounds.latestEnd()),
        number(bounds.latestStart()),
        number(bounds.earliestEnd()));
  }

  /** The same of something without an end, of which nothing is known after a day. */
  Days knownUntil(LocalDate day) {
    int known = number(day.toEpochDay());
    return certainFirst <= known
        ? new Days(first, last, certainFirst, Math.min(known, certainLast))
        : new Days(first, last, NEVER, -NEVER);
  }

  private static int number(long day) {
    return (int) Math.max(BEFORE_ALL, Math.min(AFTER_ALL, day));
  }
}
