package org.cbss.model.validation.rules;

import org.cbss.model.Mandate;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A mandate names no strategic area. */
final class MandateWithoutArea extends RecordRule<Mandate> {

  MandateWithoutArea() {
    super(
        Mandate.class,
        "mandate-without-area",
        Severity.INFORMATION,
        "A mandate names no strategic area.");
  }

  @Override
  void check(Located<Mandate> each, Survey survey, Findings findings) {
    if (each.value().areas().isEmpty()) {
      findings.at(each, each.place()).report(each.name() + " names no strategic area");
    }
  }
}
