package org.cbss.model.validation.rules;

import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.Presidency;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two presidencies of one body, not both shared, certainly share more than one day. */
final class PresidencyOverlap extends CatalogueRule {

  PresidencyOverlap() {
    super(
        "presidency-overlap",
        Severity.ERROR,
        "Two presidencies of one body, not both shared, certainly share more than one day.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Lines.of(survey).presidencies().values().forEach(line -> {
      Set<Id<Presidency>> silenced = Lines.openNotLast(line);
      Overlaps<Presidency> overlaps = new Overlaps<>(Turn::sharesWith);
      line.turns().stream()
          .filter(turn -> turn.usable() && !silenced.contains(turn.value().id()))
          .forEach(overlaps::add);
      overlaps.forEach((earlier, later) -> report(earlier, later, findings));
    });
  }

  private static void report(Turn<Presidency> earlier, Turn<Presidency> later, Findings findings) {
    long days = later.bounds().certainlyShared(earlier.bounds());
    Findings.Draft draft = findings
        .at(later.item(), later.period())
        .restingOn(earlier.span(), later.span())
        .related(earlier.name() + " is here", earlier.item(), earlier.period());
    boolean handover = earlier.bounds().earliestStart() < later.bounds().earliestStart()
        && earlier.bounds().latestEnd() < later.bounds().latestEnd();
    if (handover) {
      draft.help("if they share only the day of the handover, let one end where the other begins");
    }
    draft.report(words(earlier, later) + ": " + Overlaps.days(days) + " with two presidencies");
  }

  private static String words(Turn<Presidency> earlier, Turn<Presidency> later) {
    return later.name() + " begins on " + later.span().start() + " and " + earlier.name()
        + (earlier.span().end().date().isPresent()
            ? " ends on " + earlier.span().end()
            : " has " + earlier.span());
  }
}
