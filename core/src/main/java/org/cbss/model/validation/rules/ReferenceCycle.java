package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** References come back to where they began. */
final class ReferenceCycle extends CatalogueRule {

  ReferenceCycle() {
    super("reference-cycle", Severity.ERROR, "References come back to where they began.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    StructureFaults.report(StructureFaults.cycles(survey), findings);
  }
}
