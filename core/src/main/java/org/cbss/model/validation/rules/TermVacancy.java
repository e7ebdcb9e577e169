package org.cbss.model.validation.rules;

import org.cbss.model.PersonnelTerm;
import org.cbss.model.validation.Findings;
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
    Lines.of(survey)
        .terms()
        .values()
        .forEach(line -> line.certainGaps().forEach(gap -> {
          PersonnelTerm after = gap.after().value();
          boolean reported = after.follows().isPresent() || TermSuccession.isWrong(survey, after);
          if (!reported) {
            gap.report(findings)
                .report("nobody held " + after.post() + " between "
                    + gap.before().name() + " and " + gap.after().name() + ": " + gap.words());
          }
        }));
  }
}
