package org.cbss.model.validation.rules;

import org.cbss.model.Decision;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A decision has neither date, meeting nor presidency. */
final class DecisionUnplaced extends RecordRule<Decision> {

  DecisionUnplaced() {
    super(
        Decision.class,
        "decision-unplaced",
        Severity.INFORMATION,
        "A decision has neither date, meeting nor presidency.");
  }

  @Override
  void check(Located<Decision> each, Survey survey, Findings findings) {
    Decision decision = each.value();
    if (decision.date().isEmpty()
        && decision.meeting().isEmpty()
        && decision.presidency().isEmpty()) {
      findings.at(each, each.place()).report("nothing tells when " + each.name() + " was taken");
    }
  }
}
