package org.cbss.model.validation.rules;

import java.util.HashMap;
import java.util.Map;
import org.cbss.model.Id;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.structure.Structure;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A list names one id twice. */
final class ReferenceRepeated extends ValueRule {
  ReferenceRepeated() {
    super("reference-repeated", Severity.WARNING, "A list names one id twice.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return Structure.isReference(type);
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    Map<Id<?>, Integer> seen = new HashMap<>();
    return (at, type, value) -> {
      if (at.element() == 0) {
        seen.clear();
      }
      Integer first = at.element() < 0 ? null : seen.putIfAbsent((Id<?>) value, at.element());
      if (first != null) {
        findings
            .at(at.subject(), at.place())
            .related("the first is here", at.subject(), at.placeOfElement(first))
            .help("remove one of the two")
            .fix(Fix.remove(at.place()))
            .report(at.subject() + " names " + value + " twice in " + at.attribute());
      }
    };
  }
}
