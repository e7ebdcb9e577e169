package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The days in which a record, or several records without a gap between them, certainly leave no gap: they have begun by one
 * day and last until another. If the first day is after the last, no single day is certain, but the days from the last to
 * the first are not all free.
 *
 * @param begunBy the first day by which it has certainly begun, inclusive: {@link LocalDate#MIN} if the start is open, {@link
 *     LocalDate#MAX} if no day is certain
 * @param lastsUntil the last day until which it certainly lasts, inclusive: {@link LocalDate#MAX} if the end is open, {@link
 *     LocalDate#MIN} if no day is certain; with an open end and a start after the last day covered, at least the day before
 *     the start
 * @param mayBeNone whether it may not have begun at all
 */
record CoverageInterval(LocalDate begunBy, LocalDate lastsUntil, boolean mayBeNone) {

  /** Returns the interval from the start of a previous one, with no gap in between, to the end of this one. */
  CoverageInterval after(CoverageInterval before) {
    LocalDate first = before.begunBy.isBefore(begunBy) ? before.begunBy : begunBy;
    return new CoverageInterval(first, lastsUntil, mayBeNone && before.mayBeNone);
  }

  private boolean certainlyHasDays() {
    return !mayBeNone || !begunBy.isAfter(lastsUntil);
  }

  /**
   * Returns whether each reading of a span shares a day with one of some intervals, not necessarily always the same one.
   *
   * <p>The shortest readings decide. If the span may be a single day, that day is any from the first possible end to the last
   * possible start; otherwise every reading includes at least the days in between.
   */
  static boolean certainlyMeet(
      Collection<CoverageInterval> intervals, LocalDate endFrom, LocalDate startBy) {
    LocalDate day = endFrom;
    while (true) {
      Optional<LocalDate> reached = reached(intervals, day);
      if (reached.isEmpty()) {
        return false;
      }
      if (!reached.get().isBefore(startBy)) {
        return true;
      }
      if (reached.get().isBefore(day)) {
        return false;
      }
      day = reached.get().plusDays(1);
    }
  }

  private static Optional<LocalDate> reached(
      Collection<CoverageInterval> intervals, LocalDate day) {
    return intervals.stream()
        .filter(CoverageInterval::certainlyHasDays)
        .filter(interval -> !interval.begunBy.isAfter(day))
        .map(CoverageInterval::lastsUntil)
        .max(Comparator.naturalOrder());
  }
}
