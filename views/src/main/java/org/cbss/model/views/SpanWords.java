package org.cbss.model.views;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.Precision;
import org.cbss.model.time.Qualifier;
import org.cbss.model.time.TimeSpan;

/** Formats dates and spans in English words. */
public final class SpanWords {
  private SpanWords() {}

  /**
   * Returns a span in words, such as {@code from 1 July 2019 to 30 June 2020}, {@code on 1 July 2019} or {@code all of 2020}.
   *
   * @param span the span
   * @return the words, without a capital letter or full stop
   */
  public static String of(TimeSpan span) {
    if (span.isSingleDate()) {
      return of(span.start().date().orElseThrow());
    }
    if (span.members().size() == 2) {
      return "from " + ofSide("the beginning of ", span.members().get(0)) + " to "
          + ofSide("the end of ", span.members().get(1));
    }
    if (!span.members().isEmpty() && !isDay(span.members().get(0))) {
      return "all of " + of(span.members().get(0));
    }
    if (span.start().isUnknown() && span.end().isUnknown()) {
      return "at a time that is not known";
    }
    if (isDay(span.start()) && span.start().date().equals(span.end().date())) {
      return "on " + of(span.start().date().orElseThrow());
    }
    boolean plain = isPlain(span.start()) && isPlain(span.end());
    return plain
        ? "from " + span.start().date().map(SpanWords::of).orElseThrow() + " to "
            + span.end().date().map(SpanWords::of).orElseThrow()
        : start(span.start()) + ", " + end(span.end());
  }

  /**
   * Returns what is inferred of a period beyond what is recorded, in words such as {@code inferred: ended on 30 June 2020}. A day
   * that is not inferred to within a year is left out.
   *
   * @param recorded the period as it is recorded
   * @param inferred the period as all statements of its data set imply it
   * @return the words, or empty if nothing is to be said
   */
  public static Optional<String> inferred(TimeSpan recorded, TimeSpan inferred) {
    boolean start = isCloser(
        recorded.earliestStart(),
        recorded.latestStart(),
        inferred.earliestStart(),
        inferred.latestStart());
    boolean end = isCloser(
        recorded.earliestEnd(), recorded.latestEnd(), inferred.earliestEnd(), inferred.latestEnd());
    if (!start && !end) {
      return Optional.empty();
    }
    String began = start
        ? days("began", inferred.earliestStart().get(), inferred.latestStart().get())
        : "";
    String ended =
        end ? days("ended", inferred.earliestEnd().get(), inferred.latestEnd().get()) : "";
    return Optional.of("inferred: " + began + (start && end ? ", " : "") + ended);
  }

  /** Returns whether a day is inferred to within a year, and differently from what is recorded. */
  private static boolean isCloser(
      Optional<LocalDate> recordedFirst,
      Optional<LocalDate> recordedLast,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {
    return first.isPresent()
        && last.isPresent()
        && last.get().isBefore(first.get().plusYears(1))
        && !(first.equals(recordedFirst) && last.equals(recordedLast));
  }

  private static String days(String verb, LocalDate first, LocalDate last) {
    return first.equals(last)
        ? verb + " on " + of(EdtfDate.of(first))
        : verb + " " + of(EdtfDate.between(first, last));
  }

  private static String ofSide(String side, EdtfDate date) {
    return (isDay(date) ? "" : side) + of(date);
  }

  private static boolean isDay(Bound bound) {
    return bound
        .date()
        .flatMap(EdtfDate::precision)
        .filter(Precision.DAY::equals)
        .isPresent();
  }

  private static boolean isPlain(Bound bound) {
    return bound.date().flatMap(EdtfDate::precision).isPresent();
  }

  private static String start(Bound start) {
    return start
        .date()
        .map(date -> (isRange(date) ? "began " : "from ") + of(date))
        .orElse(start.isOpen() ? "without a beginning" : "beginning not known");
  }

  private static String end(Bound end) {
    if (end.isOpen()) {
      return "without an end";
    }
    return end.date().map(SpanWords::end).orElse("end not known");
  }

  /** Returns whether a date is a range with a last day. */
  private static boolean isRange(EdtfDate date) {
    return date.toString().contains("..") && date.latest().isPresent();
  }

  private static String end(EdtfDate date) {
    boolean onlyLower = date.precision().isEmpty() && date.latest().isEmpty();
    if (onlyLower) {
      return orLater(ofEdtf(inner(date).replace("..", "")), date);
    }
    return (isRange(date) ? "ended " : "until ") + of(date);
  }

  private static String orLater(String first, EdtfDate date) {
    boolean isDay = date.toString().length() == "[2023-05-24..]".length();
    return isDay ? "still so on " + first : "ends in " + first + " or later";
  }

  /**
   * Returns a date in words, such as {@code about May 2020}.
   *
   * @param date the date
   * @return the words, without a capital letter or full stop
   */
  public static String of(EdtfDate date) {
    return ofEdtf(date.toString());
  }

  private static String ofEdtf(String text) {
    if (!text.startsWith("[")) {
      return simple(text);
    }
    String inside = text.substring(1, text.length() - 1);
    int dots = inside.indexOf("..");
    if (dots < 0) {
      return Arrays.stream(inside.split(","))
          .map(SpanWords::simple)
          .collect(Collectors.joining(" or "));
    }
    String from = inside.substring(0, dots);
    String to = inside.substring(dots + 2);
    if (from.isEmpty()) {
      return "by " + simple(to);
    }
    return to.isEmpty()
        ? simple(from) + " or later"
        : "between " + simple(from) + " and " + simple(to);
  }

  private static String inner(EdtfDate date) {
    String text = date.toString();
    return text.substring(1, text.length() - 1);
  }

  private static String simple(String text) {
    for (Qualifier qualifier : Qualifier.values()) {
      if (text.indexOf(qualifier.mark()) == text.length() - 1) {
        String plain = simple(text.substring(0, text.length() - 1));
        return switch (qualifier) {
          case UNCERTAIN -> "perhaps " + plain;
          case APPROXIMATE -> "about " + plain;
          case UNCERTAIN_AND_APPROXIMATE -> "perhaps about " + plain;
        };
      }
    }
    return unqualified(text);
  }

  private static String unqualified(String text) {
    if (text.endsWith("-XX")) {
      return "some day of " + unqualified(text.substring(0, text.length() - 3));
    }
    if (text.endsWith("XX")) {
      return "the years " + text.replace("XX", "00") + " to " + text.replace("XX", "99");
    }
    if (text.endsWith("X")) {
      return "the " + text.replace("X", "0s");
    }
    return switch (text.length()) {
      case 10 -> Integer.parseInt(text.substring(8)) + " " + unqualified(text.substring(0, 7));
      case 7 -> month(Integer.parseInt(text.substring(5))) + " " + text.substring(0, 4);
      default -> text;
    };
  }

  private static String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
