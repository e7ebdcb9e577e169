package org.cbss.model.validation.rules;

import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.structure.Structure;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A reference names an id that nothing has. */
final class ReferenceUnresolved extends ValueRule {

  ReferenceUnresolved() {
    super("reference-unresolved", Severity.ERROR, "A reference names an id that nothing has.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return Structure.isReference(type);
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    return Structure.unresolved(
        StructureFaults.index(survey), faults -> StructureFaults.report(faults, findings));
  }
}
