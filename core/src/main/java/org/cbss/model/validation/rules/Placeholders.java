package org.cbss.model.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** The days that people write where they know none: 9999-12-31 and 0001-01-01. */
final class Placeholders {
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private Placeholders() {}

  static boolean in(TimeSpan span) {
    return in(span.start()) || in(span.end());
  }

  private static boolean in(Bound bound) {
    Optional<EdtfDate> date = bound.date();
    return date.isPresent() && in(date.get());
  }

  /** A date that is written with such a day reaches to the first or the last year; few do, and only their text is looked at. */
  static boolean in(EdtfDate date) {
    return reaches(date) && isWrittenIn(date.toString());
  }

  static boolean is(LocalDate day) {
    return isWrittenIn(day.toString());
  }

  private static boolean reaches(EdtfDate date) {
    Optional<LocalDate> earliest = date.earliest();
    Optional<LocalDate> latest = date.latest();
    return earliest.isPresent() && earliest.get().getYear() <= FIRST_YEAR
        || latest.isPresent() && latest.get().getYear() >= LAST_YEAR;
  }

  private static boolean isWrittenIn(String text) {
    return text.contains("9999-12-31") || text.contains("0001-01-01");
  }
}
