package org.cbss.model.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.cbss.model.time.EpochDayBounds;

/**
 * The epoch days in which a record, or several records without a gap between them, certainly leave no gap: they have begun
 * by one day and last until another. If the first day is after the last, no single day is certain, but the days from the
 * last to the first are not all free.
 *
 * @param begunBy the first day by which it has certainly begun, inclusive: {@link EpochDayBounds#NEVER_BEGAN} if the start
 *     is open, {@link EpochDayBounds#NEVER_ENDS} if no day is certain
 * @param lastsUntil the last day until which it certainly lasts, inclusive: {@link EpochDayBounds#NEVER_ENDS} if the end is
 *     open, {@link EpochDayBounds#NEVER_BEGAN} if no day is certain
 */
record CoverageInterval(long begunBy, long lastsUntil) {

  /** Returns the interval from the start of a previous one, with no gap in between, to the end of this one. */
  CoverageInterval after(CoverageInterval before) {
    return new CoverageInterval(Math.min(before.begunBy, begunBy), lastsUntil);
  }

  /**
   * Returns whether each reading of a span shares a day with one of some intervals, not necessarily always the same one.
   *
   * <p>The shortest readings decide. If the span may be a single day, that day is any from the first possible end to the last
   * possible start; otherwise every reading includes at least the days in between.
   */
  static boolean certainlyMeet(Collection<CoverageInterval> intervals, long endFrom, long startBy) {
    List<CoverageInterval> byStart = intervals.stream()
        .sorted(Comparator.comparingLong(CoverageInterval::begunBy))
        .toList();
    long day = endFrom;
    long reached = Long.MIN_VALUE;
    int next = 0;
    while (true) {
      for (; next < byStart.size() && byStart.get(next).begunBy <= day; next++) {
        reached = Math.max(reached, byStart.get(next).lastsUntil);
      }
      if (reached >= startBy || reached < day) {
        return reached >= startBy;
      }
      day = reached + 1;
    }
  }
}
