package org.cbss.model.views.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The line of days that is drawn.
 *
 * @param from its first day
 * @param to the day after its last
 * @param width how wide it is drawn
 */
record Axis(LocalDate from, LocalDate to, double width) {
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
  private static final int[] MONTHS = {1, 3, 6};

  /** Room from one name to the next. */
  private static final double LABEL = 42;

  /** Room that a name needs. */
  private static final double NAME = 35;

  /**
   * A place with a name.
   *
   * @param x where
   * @param label the year, or the month within one
   * @param fits whether there is room for the label
   */
  record Tick(double x, String label, boolean fits) {}

  /** Where a place on the line of days is drawn; what is without limit ends at the edge. */
  double x(long place) {
    if (place == Extent.NEVER_BEFORE) {
      return 0;
    }
    if (place == Extent.NEVER_AFTER) {
      return width;
    }
    return (place - from.toEpochDay()) * width / days();
  }

  private long days() {
    return to.toEpochDay() - from.toEpochDay();
  }

  /** The years, or where there is room for them the months, as many as can be read. */
  List<Tick> ticks() {
    double year = 365.2425 * width / days();
    for (int months : MONTHS) {
      if (year * months / 12 >= LABEL) {
        return ticks(months);
      }
    }
    for (int years : YEARS) {
      if (year * years >= LABEL) {
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
        ticks.add(new Tick(x, label(day), x + NAME <= width));
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
