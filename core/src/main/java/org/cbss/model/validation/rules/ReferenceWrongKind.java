package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A reference names something of another kind than it wants. */
final class ReferenceWrongKind extends CatalogueRule {

  ReferenceWrongKind() {
    super(
        "reference-wrong-kind",
        Severity.ERROR,
        "A reference names something of another kind than it wants.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    StructureFaults.report(StructureFaults.of(survey).wrongKinds(), findings);
  }
}
