package org.cbss.model.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;

/** The days that a day of a network can be, with holes between them. Days are epoch days, and limits beyond all dates. */
interface DaySet {

  /** Returns the first day of the set on or after another, or {@link Network#NEVER} if there is none. */
  int nextOrSame(int day);

  /** Returns the last day of the set on or before another, or minus {@link Network#NEVER} if there is none. */
  int previousOrSame(int day);

  /** Returns the days of a date that is one of several. */
  static DaySet of(EdtfDate date) {
    return of(day -> date.nextOrSame(day).stream(), day -> date.previousOrSame(day).stream());
  }

  /** Returns the days on which any of some recurring days falls. */
  static DaySet of(List<RecurringDay> days) {
    return of(
        date -> days.stream().map(day -> day.nextOrSame(date)),
        date -> days.stream().map(day -> day.previousOrSame(date)));
  }

  private static DaySet of(
      Function<LocalDate, Stream<LocalDate>> next,
      Function<LocalDate, Stream<LocalDate>> previous) {
    return new DaySet() {
      @Override
      public int nextOrSame(int day) {
        return isLimit(day) ? day : number(next.apply(date(day)).min(LocalDate::compareTo), 1);
      }

      @Override
      public int previousOrSame(int day) {
        return isLimit(day) ? day : number(previous.apply(date(day)).max(LocalDate::compareTo), -1);
      }
    };
  }

  private static boolean isLimit(int day) {
    return Math.abs(day) > Network.SOME_DAY / 2;
  }

  private static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }

  private static int number(Optional<LocalDate> day, int sign) {
    return day.map(date -> (int) date.toEpochDay()).orElse(sign * Network.NEVER);
  }
}
