package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What records certainly leave no gap in: it has certainly begun by one day, and certainly lasts until another. Where the
 * first is the later of the two, no single day is certain, and all days from the one to the other together are.
 *
 * @param begunBy the first day by which it has certainly begun, {@link LocalDate#MIN} where it always was so, {@link
 *     LocalDate#MAX} where no day is certain
 * @param lastsUntil the last day until which it certainly lasts, {@link LocalDate#MAX} where it has no end, {@link
 *     LocalDate#MIN} where no day is certain; for what begins after the last day that a data set speaks for and has no end,
 *     at least the day before
 * @param mayBeNone whether it may not have come to be at all
 */
record Stretch(LocalDate begunBy, LocalDate lastsUntil, boolean mayBeNone) {

  /** From the start of what came before, without a gap, to the end of this. */
  Stretch after(Stretch before) {
    LocalDate first = before.begunBy.isBefore(begunBy) ? before.begunBy : begunBy;
    return new Stretch(first, lastsUntil, mayBeNone && before.mayBeNone);
  }

  private boolean certainlyHoldsDays() {
    return !mayBeNone || !begunBy.isAfter(lastsUntil);
  }

  /**
   * Whether each reading of a span shares a day with one of some stretches, if not always with the same one. The shortest
   * readings decide: where the span may be a single day, it is any from the first day on which it may end to the last on
   * which it may start; else it is at least what lies between.
   */
  static boolean certainlyMeet(
      Collection<Stretch> stretches, LocalDate endFrom, LocalDate startBy) {
    LocalDate day = endFrom;
    while (true) {
      Optional<LocalDate> reached = reached(stretches, day);
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

  private static Optional<LocalDate> reached(Collection<Stretch> stretches, LocalDate day) {
    return stretches.stream()
        .filter(Stretch::certainlyHoldsDays)
        .filter(stretch -> !stretch.begunBy.isAfter(day))
        .map(Stretch::lastsUntil)
        .max(Comparator.naturalOrder());
  }
}
