package org.cbss.model.popolo;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The dates of Popolo: years, months and days in the form of ISO 8601, which is also that of EDTF. A missing date is unknown,
 * and not open.
 */
final class PopoloDates {
  private static final int DAY_LENGTH = 10;
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
  private static final Pattern ZEROS = Pattern.compile("(-00){1,2}$");

  private PopoloDates() {}

  /** Returns the date of a text, or null if it is not a date. */
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

  /** Returns a text without the zeros that some databases write for an unknown month or day. */
  static String withoutZeros(String text) {
    return text.length() > DAY_LENGTH ? text : ZEROS.matcher(text).replaceFirst("");
  }

  private static boolean isWritable(String text) {
    return text.length() <= DAY_LENGTH && DATE.matcher(text).matches();
  }

  /** Returns the span between two dates, or null if both are unknown or the end is before the start. */
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

  /**
   * Returns the span between two dates, with an unknown end no later than a limit.
   *
   * @param limit the limit, or null if there is none; one before the start is ignored
   */
  static @Nullable TimeSpan span(
      @Nullable EdtfDate start, @Nullable EdtfDate end, @Nullable EdtfDate limit) {
    return isLimited(start, end, limit)
        ? TimeSpan.of(orUnknown(start), EdtfDate.parse("[.." + limit + "]"))
        : span(start, end);
  }

  /** Returns whether a limit restricts the end of a span. */
  static boolean isLimited(
      @Nullable EdtfDate start, @Nullable EdtfDate end, @Nullable EdtfDate limit) {
    return end == null && limit != null && (start == null || span(start, limit) != null);
  }

  /** Returns the date with the earlier last day, or null if both are unknown. */
  static @Nullable EdtfDate earlier(@Nullable EdtfDate one, @Nullable EdtfDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.latest().orElseThrow().isBefore(one.latest().orElseThrow()) ? other : one;
  }

  static Bound orUnknown(@Nullable EdtfDate date) {
    return date == null ? Bound.unknown() : date;
  }

  /** Returns the narrowest date of Popolo that contains all possible days of a bound, or null if there is none. */
  static @Nullable EdtfDate narrowest(Bound bound) {
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

  /**
   * Finds years that are padded to a day: the first of January of a year beside the year alone, in memberships of one member
   * in one post or role. The day claims more than the year, and one of the two was made from the other.
   */
  static final class PaddedYears {
    private static final String FIRST_DAY = "-01-01";
    private static final List<String> SUBJECT =
        List.of("person_id", "member", "post_id", "organization_id", "role");
    private static final List<String> DATES = List.of("start_date", "end_date");

    // text keys: unlike those of a record, their collisions do not slow a hash table down
    private final Set<String> years = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Returns a key of numbers, because many memberships may share a long text. */
    private String key(Function<String, @Nullable String> membership, String year) {
      StringBuilder key = new StringBuilder(year);
      for (String property : SUBJECT) {
        String text = membership.apply(property);
        key.append(' ').append(text == null ? null : number(text));
      }
      return key.toString();
    }

    private Integer number(String text) {
      return numbers.computeIfAbsent(text, any -> numbers.size());
    }

    /** Adds the years that a membership, given by its texts, states. */
    void add(Function<String, @Nullable String> membership) {
      for (String property : DATES) {
        String date = membership.apply(property);
        if (date != null && date.length() == 4) {
          years.add(key(membership, date));
        }
      }
    }

    /** Returns the year that a date of a membership was made from, or null if the date is not padded. */
    @Nullable
    String year(Function<String, @Nullable String> membership, String date) {
      if (!date.endsWith(FIRST_DAY) || date.length() != DAY_LENGTH) {
        return null;
      }
      String year = date.substring(0, 4);
      return years.contains(key(membership, year)) ? year : null;
    }
  }
}
