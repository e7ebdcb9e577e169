package org.cbss.model.validation.rules;

import org.cbss.model.Mandate;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A mandate names no strategic area. */
final class MandateWithoutArea extends CatalogueRule {

  MandateWithoutArea() {
    super("mandate-without-area", Severity.INFORMATION, "A mandate names no strategic area.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    for (Located<Mandate> each : survey.all(Mandate.class)) {
      if (each.value().areas().isEmpty()) {
        findings.at(each, each.place()).report(each.name() + " names no strategic area");
      }
    }
  }
}
