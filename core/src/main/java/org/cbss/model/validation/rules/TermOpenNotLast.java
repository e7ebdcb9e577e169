package org.cbss.model.validation.rules;

import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
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
    Lines.ofOneSeat(survey).forEach(line -> {
      Set<Id<PersonnelTerm>> open = Lines.openTermsNotLast(line);
      for (int i = 0; i < line.turns().size(); i++) {
        Turn<PersonnelTerm> turn = line.turns().get(i);
        if (open.contains(turn.value().id())) {
          Turn<PersonnelTerm> later = line.turns().subList(i + 1, line.turns().size()).stream()
              .filter(other -> !other.value().acting()
                  && !other.value().person().equals(turn.value().person()))
              .findFirst()
              .orElseThrow();
          findings
              .at(turn.item(), turn.period())
              .restingOn(turn.span(), later.span())
              .related(later.name() + " is here", later.item(), later.item().place())
              .help("write when it ended, or nothing after the / where that is not known")
              .report(turn.name() + " has no end, and " + later.name() + " comes after it");
        }
      }
    });
  }
}
