package org.cbss.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Epoch days in 32 bits, with one value before all days and one after all days. */
final class EpochDays {
  static final int BEFORE_ALL = Integer.MIN_VALUE;
  static final int AFTER_ALL = Integer.MAX_VALUE;
  static final int FIRST = (int) LocalDate.of(1, 1, 1).toEpochDay();
  static final int LAST = (int) LocalDate.of(9999, 12, 31).toEpochDay();

  private EpochDays() {}

  static int of(LocalDate date) {
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new DateTimeException("the year of " + date + " is outside 0001 to 9999");
    }
    return (int) date.toEpochDay();
  }

  /** Returns the epoch day of any date. Beyond 32 bits it is clamped: the order is kept, the distance is not. */
  static int ofAny(LocalDate date) {
    return (int) Math.max(BEFORE_ALL + 1L, Math.min(AFTER_ALL - 1L, date.toEpochDay()));
  }

  static boolean isFinite(int day) {
    return day != BEFORE_ALL && day != AFTER_ALL;
  }

  static Optional<LocalDate> toDate(int day) {
    return isFinite(day) ? Optional.of(LocalDate.ofEpochDay(day)) : Optional.empty();
  }

  static int next(int day) {
    return isFinite(day) ? day + 1 : day;
  }
}
