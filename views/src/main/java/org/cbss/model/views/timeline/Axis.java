package org.cbss.model.views.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The time axis of a picture.
 *
 * @param from the first day
 * @param to the day after the last
 * @param width the width in the picture
 */
record Axis(LocalDate from, LocalDate to, double width) {
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
  private static final int[] MONTHS = {1, 3, 6};

  /** The smallest distance from one label to the next. */
  private static final double LABEL_DISTANCE = 42;

  /** The width that a label needs. */
  private static final double LABEL_WIDTH = 35;

  /**
   * A tick with a label.
   *
   * @param x the position
   * @param label the year, or the month within one
   * @param fits whether the label fits into the axis
   */
  record Tick(double x, String label, boolean fits) {}

  /** Returns the position of a day; an unlimited one is at the edge. */
  double x(long day) {
    if (day == Extent.NEVER_BEFORE) {
      return 0;
    }
    if (day == Extent.NEVER_AFTER) {
      return width;
    }
    return (day - from.toEpochDay()) * width / days();
  }

  private long days() {
    return to.toEpochDay() - from.toEpochDay();
  }

  /** Returns the ticks of years, or of months if there is enough room. */
  List<Tick> ticks() {
    double year = 365.2425 * width / days();
    for (int months : MONTHS) {
      if (year * months / 12 >= LABEL_DISTANCE) {
        return ticks(months);
      }
    }
    for (int years : YEARS) {
      if (year * years >= LABEL_DISTANCE) {
        return ticks(12 * years);
      }
    }
    return ticks(12 * 10_000);
  }

  private List<Tick> ticks(int step) {
    List<Tick> ticks = new ArrayList<>();
    long first = from.getYear() * 12L + from.getMonthValue() - 1;
    long last = to.getYear() * 12L + to.getMonthValue() - 1;
    for (long month = Math.floorDiv(first, step) * step; month <= last; month += step) {
      LocalDate day = LocalDate.of((int) (month / 12), (int) (month % 12) + 1, 1);
      if (!day.isBefore(from) && day.isBefore(to)) {
        double x = x(day.toEpochDay());
        ticks.add(new Tick(x, label(day), x + LABEL_WIDTH <= width));
      }
    }
    return ticks;
  }

  private static String label(LocalDate day) {
    return day.getMonth() == Month.JANUARY
        ? Integer.toString(day.getYear())
        : day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
