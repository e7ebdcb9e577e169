package org.cbss.model.validation;

import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.Precision;
import org.cbss.model.time.TimeSpan;

/** Dates and numbers of days as messages show them. */
final class DatePhrases {
  private DatePhrases() {}

  /** Returns a phrase such as {@code on 2020-05-06} or {@code in 2020-05}. */
  static String in(EdtfDate date) {
    boolean day = date.precision().filter(Precision.DAY::equals).isPresent();
    return (day ? "on " : "in ") + date;
  }

  /** Returns the phrase for a single date, else one such as {@code during 2020-05-06/2020-05-07}. */
  static String in(TimeSpan span) {
    return span.isSingleDate() ? in(span.start().date().orElseThrow()) : "during " + span;
  }

  /** Returns a phrase such as {@code 30 days}, or {@code days without end}. */
  static String days(long number) {
    if (isEndless(number)) {
      return "days without end";
    }
    return number == 1 ? "1 day" : number + " days";
  }

  /** Returns whether a number of days has no limit. */
  static boolean isEndless(long days) {
    return days > EpochDayBounds.NEVER_ENDS / 2;
  }

  /** Returns a phrase such as {@code 31 days, 2020-07-01 to 2020-07-31}. */
  static String days(long first, long last) {
    String text = EpochDayBounds.format(first);
    return days(last - first + 1) + ", "
        + (first == last ? text : text + " to " + EpochDayBounds.format(last));
  }
}
