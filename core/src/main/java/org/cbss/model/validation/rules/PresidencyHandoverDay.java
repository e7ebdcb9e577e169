package org.cbss.model.validation.rules;

import java.util.Set;
import org.cbss.model.Presidency;
import org.cbss.model.time.Bounds;
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
    Lines.of(survey).presidencies().values().stream()
        .filter(line -> !line.isApart())
        .forEach(line -> {
          Set<Integer> silenced = Lines.openNotLast(line).keySet();
          line.forEachPair((before, after) -> {
            boolean judged = !before.sharesWith(after)
                && !silenced.contains(before.item().place().index());
            if (judged && before.bounds().certainlyShared(after.bounds()) == 1) {
              report(before, after, findings);
            }
          });
        });
  }

  private static void report(Turn<Presidency> before, Turn<Presidency> after, Findings findings) {
    boolean oneDay = before.bounds().possiblyShared(after.bounds()) == 1;
    boolean handover = oneDay && before.bounds().latestEnd() == after.bounds().earliestStart();
    long first = Math.max(before.bounds().latestStart(), after.bounds().latestStart());
    long last = Math.min(before.bounds().earliestEnd(), after.bounds().earliestEnd());
    String day = first == last ? ", " + Bounds.text(first) : "";
    findings
        .at(after.item(), after.period())
        .restingOn(before.span(), after.span())
        .related(before.name() + " is here", before.item(), before.period())
        .help(
            handover
                ? "let the earlier one end the day before, unless the sources count the day for both"
                : "mend the dates, or mark both as shared where they presided together")
        .report(before.name() + " and " + after.name() + " share "
            + (handover ? "the day of the handover" : oneDay ? "a day" : "at least a day") + day);
  }
}
