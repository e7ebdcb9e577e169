package org.cbss.model.validation.rules;

import org.cbss.model.Mandate;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** No decision adopts a mandate. */
final class MandateNotAdopted extends RecordRule<Mandate> {

  MandateNotAdopted() {
    super(
        Mandate.class,
        "mandate-not-adopted",
        Severity.INFORMATION,
        "No decision adopts a mandate.");
  }

  @Override
  void check(Located<Mandate> each, Survey survey, Findings findings) {
    Adoptions adoptions = Adoptions.of(survey);
    if (adoptions.isCertainlyMissing(each.value())) {
      findings.at(each, each.place()).report("no decision adopts " + each.name());
    }
  }
}
