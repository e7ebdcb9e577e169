package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.List;
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
    Lines.of(survey).presidencies().values().stream().filter(Line::isComplete).forEach(line -> {
      List<Integer> numbered = new ArrayList<>();
      for (int i = 0; i < line.turns().size(); i++) {
        if (line.turns().get(i).ordinal().isPresent()) {
          numbered.add(i);
        }
      }
      for (int i = 1; i < numbered.size(); i++) {
        boolean neighbours = numbered.get(i) == numbered.get(i - 1) + 1;
        if (neighbours) {
          check(line.turns().get(numbered.get(i - 1)), line.turns().get(numbered.get(i)), findings);
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
