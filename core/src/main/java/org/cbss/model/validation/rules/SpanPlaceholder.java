package org.cbss.model.validation.rules;

import java.time.LocalDate;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A span or date has the day 9999-12-31 or 0001-01-01, which stand for no day that is meant. */
final class SpanPlaceholder extends ValueRule {
  SpanPlaceholder() {
    super(
        "span-placeholder",
        Severity.WARNING,
        "A span or date has the day 9999-12-31 or 0001-01-01, which stand for no day that is meant.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return type instanceof ValueType.Span
        || type instanceof ValueType.Date
        || type instanceof ValueType.FullDate;
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    return (at, type, value) -> {
      boolean span = value instanceof TimeSpan;
      if (isPlaceholder(value)) {
        findings
            .at(at.subject(), at.place())
            .help(
                span
                    ? "write .. for no end or no beginning, or nothing for one that is not known"
                    : "leave it out where it is not known")
            .report(
                span
                    ? value + " has a day that stands for none"
                    : value + " is a day that stands for none");
      }
    };
  }

  private static boolean isPlaceholder(Object value) {
    if (value instanceof TimeSpan span) {
      return Placeholders.in(span);
    }
    return value instanceof EdtfDate date
        ? Placeholders.in(date)
        : value instanceof LocalDate day && Placeholders.is(day);
  }
}
