package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** One person holds one post twice on one day. */
final class TermSamePerson extends CatalogueRule {

  TermSamePerson() {
    super("term-same-person", Severity.ERROR, "One person holds one post twice on one day.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    SamePerson.forEach(
        survey,
        (earlier, later) -> findings
            .at(later.item(), later.item().place())
            .restingOn(earlier.span(), later.span())
            .related(earlier.name() + " is here", earlier.item(), earlier.item().place())
            .report(later.value().person() + " holds " + later.value().post()
                + " twice at once, in " + earlier.name() + ", " + earlier.span() + ", and "
                + later.name() + ", " + later.span()));
  }
}
