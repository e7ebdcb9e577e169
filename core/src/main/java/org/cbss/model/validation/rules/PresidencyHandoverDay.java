package org.cbss.model.validation.rules;

import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.Presidency;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two consecutive presidencies, not both shared, certainly share a day, and not certainly more. */
final class PresidencyHandoverDay extends CatalogueRule {

  PresidencyHandoverDay() {
    super(
        "presidency-handover-day",
        Severity.WARNING,
        "Two consecutive presidencies, not both shared, certainly share a day, and not certainly more.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Lines.of(survey).presidencies().values().forEach(line -> {
      Set<Id<Presidency>> silenced = Lines.openNotLast(line);
      line.forEachPair((before, after) -> {
        boolean judged =
            !before.sharesWith(after) && !silenced.contains(before.value().id());
        if (judged && before.bounds().certainlyShared(after.bounds()) == 1) {
          findings
              .at(after.item(), after.period())
              .restingOn(before.span(), after.span())
              .related(before.name() + " is here", before.item(), before.period())
              .help(
                  "let the earlier one end the day before, unless the sources count the day for both")
              .report(before.name() + " and " + after.name() + " share the day of the handover, "
                  + after.span().start());
        }
      });
    });
  }
}
