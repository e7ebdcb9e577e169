package org.cbss.model.validation.rules;

import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.Presidency;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A presidency has no end, and a later one of the same body follows. */
final class PresidencyOpenNotLast extends CatalogueRule {

  PresidencyOpenNotLast() {
    super(
        "presidency-open-not-last",
        Severity.ERROR,
        "A presidency has no end, and a later one of the same body follows.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Lines.of(survey).presidencies().values().forEach(line -> {
      Set<Id<Presidency>> open = Lines.openNotLast(line);
      for (int i = 0; i < line.turns().size(); i++) {
        Turn<Presidency> turn = line.turns().get(i);
        if (open.contains(turn.value().id())) {
          Turn<Presidency> later = line.turns().subList(i + 1, line.turns().size()).stream()
              .filter(other -> !turn.sharesWith(other))
              .findFirst()
              .orElseThrow();
          findings
              .at(turn.item(), turn.period())
              .restingOn(turn.span(), later.span())
              .related(later.name() + " is here", later.item(), later.period())
              .help("write when it ended, or nothing after the / where that is not known")
              .report(turn.name() + " has no end, and " + later.name() + " comes after it");
        }
      }
    });
  }
}
