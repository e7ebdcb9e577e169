package org.cbss.model.validation.rules;

import java.util.Optional;
import java.util.Set;
import org.cbss.model.Presidency;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.EdtfDate;
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
    Lines.of(survey).presidencies().values().stream()
        .filter(line -> !line.isApart())
        .forEach(line -> {
          Set<Integer> silenced = Lines.openNotLast(line).keySet();
          Overlaps<Presidency> overlaps = new Overlaps<>(Turn::sharesWith);
          line.turns().stream()
              .filter(turn ->
                  turn.usable() && !silenced.contains(turn.item().place().index()))
              .forEach(overlaps::add);
          overlaps.forEach((earlier, later) -> report(earlier, later, findings));
        });
  }

  private static void report(Turn<Presidency> earlier, Turn<Presidency> later, Findings findings) {
    Bounds first = earlier.bounds();
    Bounds second = later.bounds();
    boolean handover =
        first.earliestStart() < second.earliestStart() && first.latestEnd() < second.latestEnd();
    Findings.Draft draft = findings
        .at(later.item(), later.period())
        .restingOn(earlier.span(), later.span())
        .related(earlier.name() + " is here", earlier.item(), earlier.period());
    if (handover) {
      draft.help("if they share only the day of the handover, let one end where the other begins");
    }
    long days = second.certainlyShared(first);
    boolean exact = days == second.possiblyShared(first) || days > Bounds.NEVER_ENDS / 2;
    String least = exact ? "" : "at least ";
    draft.report(words(earlier, later, handover) + ": " + least + Overlaps.days(days)
        + " with two presidencies");
  }

  private static String words(Turn<Presidency> earlier, Turn<Presidency> later, boolean handover) {
    Optional<EdtfDate> end = earlier.span().end().date();
    Optional<EdtfDate> start = later.span().start().date();
    return handover && end.isPresent() && start.isPresent()
        ? later.name() + " begins " + When.in(start.get()) + " and " + earlier.name() + " ends "
            + When.in(end.get())
        : later.name() + " is " + later.span() + " and " + earlier.name() + " is " + earlier.span();
  }
}
