package org.cbss.model.validation.rules;

import java.util.Set;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.time.Bounds;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two consecutive holders of a post of one seat certainly share exactly one day. */
final class TermHandoverDay extends CatalogueRule {

  TermHandoverDay() {
    super(
        "term-handover-day",
        Severity.WARNING,
        "Two consecutive holders of a post of one seat certainly share exactly one day.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Lines.ofOneSeat(survey).stream().filter(line -> !line.isApart()).forEach(line -> {
      Set<Turn<PersonnelTerm>> open = Holders.openNotLast(survey, line).keySet();
      line.forEachPair((before, after) -> {
        boolean others = Holders.isKnown(survey, before)
            && Holders.isKnown(survey, after)
            && !Holders.isSame(before, after);
        if (others && !open.contains(before) && Seats.isHandover(before, after)) {
          long day = Math.max(before.bounds().latestStart(), after.bounds().latestStart());
          findings
              .at(after.item(), after.period())
              .restingOn(before.span(), after.span())
              .related(before.name() + " is here", before.item(), before.period())
              .help(
                  "let the earlier term end the day before, unless the sources count the day for both")
              .report(before.name() + " and " + after.name() + " share the day of the handover, "
                  + Bounds.text(day));
        }
      });
    });
  }
}
