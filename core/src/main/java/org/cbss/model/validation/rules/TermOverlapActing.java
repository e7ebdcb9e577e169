package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** More people certainly held a post on one day than it has seats, one of them acting. */
final class TermOverlapActing extends CatalogueRule {

  TermOverlapActing() {
    super(
        "term-overlap-acting",
        Severity.WARNING,
        "More people certainly held a post on one day than it has seats, one of them acting.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Seats.withActing(survey).forEach(excess -> excess.report(findings, ", one of them acting"));
  }
}
