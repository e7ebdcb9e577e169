package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** There are days between two consecutive holders of a post on which certainly nobody held it. */
final class TermVacancy extends CatalogueRule {

  TermVacancy() {
    super(
        "term-vacancy",
        Severity.INFORMATION,
        "There are days between two consecutive holders of a post on which certainly nobody held it.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    for (Line.Gap<PersonnelTerm> gap : Vacancies.of(survey).all()) {
      Located<PersonnelTerm> after = gap.after().item();
      Optional<Id<PersonnelTerm>> follows = after.value().follows();
      boolean followsUnclear =
          follows.isPresent() && TermSuccession.before(survey, after, follows).isEmpty();
      if (!followsUnclear && !TermSuccession.isWrong(survey, after)) {
        gap.report(findings)
            .help("record who stood in, or accept it with a reason where nobody did")
            .report("nobody held " + after.value().post() + " between "
                + gap.before().name() + " and " + gap.after().name() + ": " + gap.words());
      }
    }
  }
}
