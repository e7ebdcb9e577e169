package org.cbss.model.validation.rules;

import org.cbss.model.Presidency;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** An ordinal is missing between two others, and no presidency without one is between them. */
final class PresidencyOrdinalSkipped extends CatalogueRule {

  PresidencyOrdinalSkipped() {
    super(
        "presidency-ordinal-skipped",
        Severity.WARNING,
        "An ordinal is missing between two others, and no presidency without one is between them.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Lines.of(survey).presidencies().values().forEach(line -> {
      for (int i = 1; i < line.turns().size(); i++) {
        Turn<Presidency> before = line.turns().get(i - 1);
        Turn<Presidency> after = line.turns().get(i);
        boolean numbered = before.ordinal().isPresent() && after.ordinal().isPresent();
        if (numbered && !before.sharesWith(after) && !line.mayBeParted(before, after)) {
          check(before, after, findings);
        }
      }
    });
  }

  private static void check(Turn<Presidency> before, Turn<Presidency> after, Findings findings) {
    int lower = before.ordinal().orElseThrow();
    int higher = after.ordinal().orElseThrow();
    if (higher - lower > 1) {
      findings
          .at(after.item(), after.item().at("ordinal"))
          .related(before.name() + " is here", before.item(), before.item().at("ordinal"))
          .report(after.name() + " has the ordinal " + higher + " and comes after " + before.name()
              + ", which has " + lower);
    }
  }
}
