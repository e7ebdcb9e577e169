package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.time.LocalDate;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** The rules on single spans and dates. */
final class SpanRules {
  static final StandardRule REVERSED = StandardRule.ofValues(
      "span-reversed",
      ERROR,
      "A span ends before it starts in every reading.",
      ValueType.Span.class::isInstance,
      (context, reporter) -> (at, type, value) -> checkReversed(at, (TimeSpan) value, reporter));

  static final StandardRule SAYS_NOTHING = StandardRule.ofValues(
      "span-says-nothing",
      WARNING,
      "A span has no date at either end.",
      ValueType.Span.class::isInstance,
      (context, reporter) -> (at, type, value) -> checkSaysNothing(at, (TimeSpan) value, reporter));

  static final StandardRule PLACEHOLDER = StandardRule.ofValues(
      "span-placeholder",
      WARNING,
      "A span or date contains a day that mostly stands for an unknown one: 0001-01-01, 1900-01-01, 1970-01-01 or 9999-12-31.",
      SpanRules::isSpanOrDate,
      (context, reporter) -> (at, type, value) -> checkPlaceholder(at, value, reporter));

  private SpanRules() {}

  private static boolean isSpanOrDate(ValueType<?> type) {
    return type instanceof ValueType.Span
        || type instanceof ValueType.ImpreciseDate
        || type instanceof ValueType.FullDate;
  }

  private static void checkReversed(VisitContext at, TimeSpan span, FindingReporter reporter) {
    if (span.isReversed() && !ReliableSpans.hasPlaceholder(span)) {
      reporter
          .at(at.entityId(), at.path())
          .comparing(span)
          .help("write " + span.end() + "/" + span.start() + " if the two were swapped")
          .report(span + " ends before it starts");
    }
  }

  private static void checkSaysNothing(VisitContext at, TimeSpan span, FindingReporter reporter) {
    if (span.start().date().isEmpty() && span.end().date().isEmpty()) {
      reporter
          .at(at.entityId(), at.path())
          .help(
              "leave it out if it is optional, or write at least when it began, or by when it had ended")
          .report("\"" + span + "\" has no date at either end");
    }
  }

  private static void checkPlaceholder(VisitContext at, Object value, FindingReporter reporter) {
    if (hasPlaceholder(value)) {
      boolean span = value instanceof TimeSpan;
      reporter
          .at(at.entityId(), at.path())
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
