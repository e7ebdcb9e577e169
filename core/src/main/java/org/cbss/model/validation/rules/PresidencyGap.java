package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** There are days between two consecutive presidencies that certainly no presidency of the body covers. */
final class PresidencyGap extends CatalogueRule {

  PresidencyGap() {
    super(
        "presidency-gap",
        Severity.WARNING,
        "There are days between two consecutive presidencies that certainly no presidency of the body covers.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Lines.of(survey)
        .presidencies()
        .values()
        .forEach(line -> line.certainGaps()
            .forEach(gap -> gap.report(findings)
                .help("mend the dates, or accept it with a reason where nobody did preside")
                .report("nobody presides between " + gap.before().name() + " and "
                    + gap.after().name() + ": " + gap.words())));
  }
}
