package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** More people certainly held a post on one day than it has seats, none of them acting. */
final class TermOverlap extends CatalogueRule {

  TermOverlap() {
    super(
        "term-overlap",
        Severity.ERROR,
        "More people certainly held a post on one day than it has seats, none of them acting.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Seats.plain(survey).forEach(excess -> excess.report(findings, ""));
  }
}
