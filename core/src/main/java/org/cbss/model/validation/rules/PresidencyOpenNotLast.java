package org.cbss.model.validation.rules;

import java.util.Map;
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
      Map<Integer, Turn<Presidency>> open = Lines.openNotLast(line);
      line.turns().forEach(turn -> {
        Turn<Presidency> later = open.get(turn.item().place().index());
        if (later != null) {
          report(turn, later, findings);
        }
      });
    });
  }

  private static void report(Turn<Presidency> turn, Turn<Presidency> later, Findings findings) {
    findings
        .at(turn.item(), turn.period())
        .restingOn(turn.span(), later.span())
        .related(later.name() + " is here", later.item(), later.period())
        .help("write when it ended, or nothing after the / where that is not known")
        .report(turn.name() + " has no end, and " + later.name() + " comes after it");
  }
}
