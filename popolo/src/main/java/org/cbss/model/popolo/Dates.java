package org.cbss.model.popolo;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Popolo's dates: a year, a month or a day, as ISO 8601 writes them, which EDTF writes the same. A date that is not there is
 * not known.
 */
final class Dates {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
  private static final Pattern ZEROS = Pattern.compile("(-00)+$");

  private Dates() {}

  /** The date of a text, or null where it is none. */
  static @Nullable EdtfDate parse(String text) {
    if (!isWritable(text)) {
      return null;
    }
    try {
      return EdtfDate.parse(text);
    } catch (EdtfSyntaxException e) {
      return null;
    }
  }

  /** A text without the zeros that some databases put for a month or a day that they do not know. */
  static String withoutZeros(String text) {
    return ZEROS.matcher(text).replaceFirst("");
  }

  private static boolean isWritable(String text) {
    return DATE.matcher(text).matches();
  }

  /** The span from one date to another, or null where nothing is known, or the end is before the start. */
  static @Nullable TimeSpan span(@Nullable EdtfDate start, @Nullable EdtfDate end) {
    if (start == null && end == null) {
      return null;
    }
    if (start != null && start.equals(end)) {
      return TimeSpan.within(start);
    }
    TimeSpan span = TimeSpan.of(orUnknown(start), orUnknown(end));
    return span.isReversed() ? null : span;
  }

  static Bound orUnknown(@Nullable EdtfDate date) {
    return date == null ? Bound.unknown() : date;
  }

  /** What Popolo can say of a bound: the narrowest date that has all days that it may be, or null where there is none. */
  static @Nullable EdtfDate sayable(Bound bound) {
    EdtfDate date = bound.date().orElse(null);
    if (date == null || isWritable(date.toString())) {
      return date;
    }
    LocalDate first = date.earliest().orElse(null);
    LocalDate last = date.latest().orElse(null);
    return first == null || last == null ? null : enclosing(first, last);
  }

  private static @Nullable EdtfDate enclosing(LocalDate first, LocalDate last) {
    for (EdtfDate wider : List.of(
        EdtfDate.of(first), EdtfDate.of(YearMonth.from(first)), EdtfDate.of(Year.from(first)))) {
      if (!wider.latest().orElseThrow().isBefore(last)) {
        return wider;
      }
    }
    return null;
  }
}
