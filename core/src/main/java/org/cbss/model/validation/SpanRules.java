package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.time.LocalDate;
import org.cbss.model.meta.Cursor;
import org.cbss.model.meta.ValueType;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** The rules on single spans and dates. */
final class SpanRules {
  static final StandardRule REVERSED = StandardRule.ofValues(
      "span-reversed",
      ERROR,
      "A span ends before it starts in every reading.",
      ValueType.Span.class::isInstance,
      (survey, findings) -> (at, type, value) -> checkReversed(at, (TimeSpan) value, findings));

  static final StandardRule SAYS_NOTHING = StandardRule.ofValues(
      "span-says-nothing",
      WARNING,
      "A span has no date at either end.",
      ValueType.Span.class::isInstance,
      (survey, findings) -> (at, type, value) -> checkSaysNothing(at, (TimeSpan) value, findings));

  static final StandardRule PLACEHOLDER = StandardRule.ofValues(
      "span-placeholder",
      WARNING,
      "A span or date contains 9999-12-31 or 0001-01-01, placeholders for an unknown day.",
      SpanRules::isSpanOrDate,
      (survey, findings) -> (at, type, value) -> checkPlaceholder(at, value, findings));

  private SpanRules() {}

  private static boolean isSpanOrDate(ValueType<?> type) {
    return type instanceof ValueType.Span
        || type instanceof ValueType.Date
        || type instanceof ValueType.FullDate;
  }

  private static void checkReversed(Cursor at, TimeSpan span, Findings findings) {
    if (span.isReversed() && !ReliableSpans.hasPlaceholder(span)) {
      findings
          .at(at.subject(), at.place())
          .restingOn(span)
          .help("write " + span.end() + "/" + span.start() + " if the two were swapped")
          .report(span + " ends before it starts");
    }
  }

  private static void checkSaysNothing(Cursor at, TimeSpan span, Findings findings) {
    if (span.start().date().isEmpty() && span.end().date().isEmpty()) {
      findings
          .at(at.subject(), at.place())
          .help(
              "leave it out if it is optional, or say at least when it began, or by when it had ended")
          .report("\"" + span + "\" says nothing of when it was");
    }
  }

  private static void checkPlaceholder(Cursor at, Object value, Findings findings) {
    if (hasPlaceholder(value)) {
      boolean span = value instanceof TimeSpan;
      findings
          .at(at.subject(), at.place())
          .help(
              span
                  ? "write .. for no end or no beginning, or nothing for one that is not known"
                  : "leave it out if it is not known")
          .report(value
              + (span
                  ? " has a placeholder for an unknown day"
                  : " is a placeholder for an unknown day"));
    }
  }

  private static boolean hasPlaceholder(Object value) {
    if (value instanceof TimeSpan span) {
      return ReliableSpans.hasPlaceholder(span);
    }
    return value instanceof EdtfDate date
        ? ReliableSpans.hasPlaceholder(date)
        : value instanceof LocalDate day && ReliableSpans.isPlaceholder(day);
  }
}
