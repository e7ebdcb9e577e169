package org.cbss.model.validation.rules;

import org.cbss.model.structure.Structure;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two things have one id, whatever their kinds. */
final class IdDuplicate extends CatalogueRule {

  IdDuplicate() {
    super("id-duplicate", Severity.ERROR, "Two things have one id, whatever their kinds.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    StructureFaults.report(
        Structure.duplicates(survey.dataset(), StructureFaults.index(survey)), findings);
  }
}
