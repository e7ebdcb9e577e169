package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A reference names an id that nothing has. */
final class ReferenceUnresolved extends CatalogueRule {

  ReferenceUnresolved() {
    super("reference-unresolved", Severity.ERROR, "A reference names an id that nothing has.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    StructureFaults.report(StructureFaults.of(survey).unresolved(), findings);
  }
}
