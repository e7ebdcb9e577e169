package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A term in a post of one seat has no end, and a later holder comes after it, another person and not acting. */
final class TermOpenNotLast extends CatalogueRule {

  TermOpenNotLast() {
    super(
        "term-open-not-last",
        Severity.ERROR,
        "A term in a post of one seat has no end, and a later holder comes after it, another person and not acting.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Lines.ofOneSeat(survey)
        .forEach(line -> Holders.openNotLast(survey, line)
            .forEach((open, later) -> findings
                .at(open.item(), open.period())
                .restingOn(open.span(), later.span())
                .related(later.name() + " is here", later.item(), later.item().place())
                .help("write when it ended, or nothing after the / where that is not known")
                .report(open.name() + ", " + open.span() + ", has no end, and " + later.name()
                    + ", " + later.span() + ", comes after it")));
  }
}
