package org.cbss.model.validation.rules;

import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.structure.Structure;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A reference names something of another kind than it wants. */
final class ReferenceWrongKind extends ValueRule {

  ReferenceWrongKind() {
    super(
        "reference-wrong-kind",
        Severity.ERROR,
        "A reference names something of another kind than it wants.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return Structure.isReference(type);
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    return Structure.wrongKinds(
        StructureFaults.index(survey),
        faults ->
            StructureFaults.report(StructureFaults.notMeantForAnother(faults, survey), findings));
  }
}
