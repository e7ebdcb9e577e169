package org.cbss.model.validation.rules;

import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A span has no date at either end. */
final class SpanSaysNothing extends ValueRule {
  SpanSaysNothing() {
    super("span-says-nothing", Severity.WARNING, "A span has no date at either end.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return type instanceof ValueType.Span;
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    return (at, type, value) -> {
      if (value instanceof TimeSpan span
          && span.start().date().isEmpty()
          && span.end().date().isEmpty()) {
        findings
            .at(at.subject(), at.place())
            .help(
                "leave it out where it may be, or say at least when it began, or by when it had ended")
            .report("\"" + span + "\" says nothing of when it was");
      }
    };
  }
}
