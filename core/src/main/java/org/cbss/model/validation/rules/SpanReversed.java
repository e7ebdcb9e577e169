package org.cbss.model.validation.rules;

import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A span ends before it starts in every reading. */
final class SpanReversed extends ValueRule {
  SpanReversed() {
    super("span-reversed", Severity.ERROR, "A span ends before it starts in every reading.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return type instanceof ValueType.Span;
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    return (at, type, value) -> {
      if (value instanceof TimeSpan span && span.isReversed() && !Placeholders.in(span)) {
        findings
            .at(at.subject(), at.place())
            .restingOn(span)
            .help("write " + span.end() + "/" + span.start() + " if the two were swapped")
            .report(span + " ends before it starts");
      }
    };
  }
}
