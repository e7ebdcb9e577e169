package org.cbss.model.validation.rules;

import java.time.LocalDate;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** The days that people write where they know none: 9999-12-31 and 0001-01-01. */
final class Placeholders {
  private static final long END_OF_FIRST_YEAR = LocalDate.of(1, 12, 31).toEpochDay();
  private static final long START_OF_LAST_YEAR = LocalDate.of(9999, 1, 1).toEpochDay();

  private Placeholders() {}

  static boolean in(TimeSpan span) {
    return in(span.start()) || in(span.end());
  }

  private static boolean in(Bound bound) {
    return bound instanceof EdtfDate date && in(date);
  }

  /** A date that is written with such a day reaches to the first or the last year; few do, and only their text is looked at. */
  static boolean in(EdtfDate date) {
    return reaches(date) && isWrittenIn(date.toString());
  }

  static boolean is(LocalDate day) {
    return isWrittenIn(day.toString());
  }

  private static boolean reaches(EdtfDate date) {
    Bounds bounds = Bounds.of(date);
    return bounds.earliestStart() <= END_OF_FIRST_YEAR || bounds.latestEnd() >= START_OF_LAST_YEAR;
  }

  private static boolean isWrittenIn(String text) {
    return text.contains("9999-12-31") || text.contains("0001-01-01");
  }
}
