package org.cbss.model.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.chronology.InferredSpan;
import org.cbss.model.chronology.SpanBound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.views.SpanWords;

/** Formats the bounds of inferred spans in English words. */
final class BoundWords {
  private BoundWords() {}

  /** Returns the bounds of the first day in words, such as {@code began by 30 June 2020}. */
  static String start(InferredSpan span) {
    return isAlways(span)
        ? "always was"
        : between(
            "began",
            span.earliestStart(),
            span.latestStart(),
            of(span, SpanBound.EARLIEST_START).orElse("beginning not known"));
  }

  /** Returns the bounds of the last day in words, such as {@code ended on 30 June 2020}. */
  static String end(InferredSpan span) {
    return isNever(span)
        ? "never ends"
        : between(
            "ended",
            span.earliestEnd(),
            span.latestEnd(),
            of(span, SpanBound.EARLIEST_END).orElse("end not known"));
  }

  /** Returns one bound in words, such as {@code did not end before 30 June 2020}, or empty if it is unlimited. */
  static Optional<String> of(InferredSpan span, SpanBound bound) {
    return switch (bound) {
      case EARLIEST_START -> span.earliestStart().map(day -> "began on " + day(day) + " or later");
      case LATEST_START ->
        isAlways(span)
            ? Optional.of("always was")
            : span.latestStart().map(day -> "began " + by(day));
      case EARLIEST_END ->
        isNever(span)
            ? Optional.of("never ends")
            : span.earliestEnd().map(day -> "did not end before " + day(day));
      case LATEST_END -> span.latestEnd().map(day -> "ended " + by(day));
    };
  }

  static boolean isAlways(InferredSpan span) {
    return span.bounds().latestStart() == EpochDayBounds.NEVER_BEGAN;
  }

  static boolean isNever(InferredSpan span) {
    return span.bounds().earliestEnd() == EpochDayBounds.NEVER_ENDS;
  }

  private static String between(
      String verb, Optional<LocalDate> first, Optional<LocalDate> last, String withoutLast) {
    if (last.isEmpty()) {
      return withoutLast;
    }
    if (first.isEmpty()) {
      return verb + " " + by(last.get());
    }
    return first.equals(last)
        ? verb + " on " + day(first.get())
        : verb + " between " + day(first.get()) + " and " + day(last.get());
  }

  private static String by(LocalDate day) {
    return "by " + day(day);
  }

  /** Returns a day in words, such as {@code 30 June 2020}. */
  static String day(LocalDate day) {
    boolean isDate = day.getYear() > 0 && day.getYear() < 10_000;
    return isDate ? SpanWords.of(EdtfDate.of(day)) : day.toString();
  }
}
