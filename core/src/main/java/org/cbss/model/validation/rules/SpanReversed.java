package org.cbss.model.validation.rules;

import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A span ends before it starts in every reading. */
final class SpanReversed extends CatalogueRule {
  private static final Walk WALK = Walk.to(type -> type instanceof ValueType.Span);

  SpanReversed() {
    super("span-reversed", Severity.ERROR, "A span ends before it starts in every reading.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    WALK.visit(survey.dataset(), (at, type, value) -> {
      if (value instanceof TimeSpan span && span.isReversed() && !Placeholders.in(span)) {
        findings
            .at(at.subject(), at.place())
            .restingOn(span)
            .help("write " + span.end() + "/" + span.start() + " if the two were swapped")
            .report(span + " ends before it starts");
      }
    });
  }
}
