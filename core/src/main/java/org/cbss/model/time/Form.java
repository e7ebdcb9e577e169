package org.cbss.model.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways in which a date is written. */
enum Form {
  DAY(Precision.DAY),
  MONTH(Precision.MONTH),
  DAY_OF_MONTH(Precision.MONTH),
  YEAR(Precision.YEAR),
  MONTH_OF_YEAR(Precision.YEAR),
  DECADE(Precision.DECADE),
  CENTURY(Precision.CENTURY),
  RANGE(null),
  CHOICE(null);

  private final @Nullable Precision precision;

  Form(@Nullable Precision precision) {
    this.precision = precision;
  }

  @Nullable
  Precision precision() {
    return precision;
  }

  boolean isSet() {
    return precision == null;
  }

  int widenedFirst(int first) {
    LocalDate day = LocalDate.ofEpochDay(first);
    LocalDate widened = switch (this) {
      case DAY -> day.minusDays(1);
      case MONTH, DAY_OF_MONTH -> day.minusMonths(1);
      default -> day.minusYears(1);
    };
    return Math.max(Day.FIRST, (int) widened.toEpochDay());
  }

  int widenedLast(int last) {
    LocalDate dayAfter = LocalDate.ofEpochDay(last + 1L);
    LocalDate widened = switch (this) {
      case DAY -> dayAfter.plusDays(1);
      case MONTH, DAY_OF_MONTH -> dayAfter.plusMonths(1);
      default -> dayAfter.plusYears(1);
    };
    return Math.min(Day.LAST, (int) widened.toEpochDay() - 1);
  }

  String format(int first, int last) {
    LocalDate day = LocalDate.ofEpochDay(last);
    String year = fourDigits(day.getYear());
    return switch (this) {
      case DAY -> day(day);
      case MONTH -> year + "-" + twoDigits(day.getMonthValue());
      case DAY_OF_MONTH -> year + "-" + twoDigits(day.getMonthValue()) + "-XX";
      case YEAR -> year;
      case MONTH_OF_YEAR -> year + "-XX";
      case DECADE -> year.substring(0, 3) + "X";
      case CENTURY -> year.substring(0, 2) + "XX";
      case RANGE, CHOICE -> throw new IllegalStateException("a set is written by its members");
    };
  }

  String format(@Nullable EdtfDate[] members) {
    if (this == RANGE) {
      return "[" + Objects.toString(members[0], "") + ".." + Objects.toString(members[1], "") + "]";
    }
    return Arrays.stream(members).map(Objects::toString).collect(Collectors.joining(",", "[", "]"));
  }

  private static String day(LocalDate day) {
    char[] text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    put(day.getYear(), text, 3);
    put(day.getMonthValue(), text, 6);
    put(day.getDayOfMonth(), text, 9);
    return new String(text);
  }

  private static void put(int number, char[] text, int last) {
    int at = last;
    for (int left = number; left > 0; left /= 10) {
      text[at--] += (char) (left % 10);
    }
  }

  private static String fourDigits(int year) {
    return year < 1_000 ? Integer.toString(10_000 + year).substring(1) : Integer.toString(year);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
