package org.cbss.model.validation.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Presidency;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.Precision;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two consecutive presidencies, known to the year or month, do not share that year or month. */
final class PresidencyGapPossible extends CatalogueRule {

  PresidencyGapPossible() {
    super(
        "presidency-gap-possible",
        Severity.INFORMATION,
        "Two consecutive presidencies, known to the year or month, do not share that year or month.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Lines.of(survey).presidencies().values().forEach(line -> {
      Set<Turn<Presidency>> certain = new HashSet<>();
      line.certainGaps().forEach(gap -> certain.add(gap.after()));
      Reach reach = new Reach();
      for (int i = 1; i < line.turns().size(); i++) {
        Turn<Presidency> before = line.turns().get(i - 1);
        Turn<Presidency> after = line.turns().get(i);
        reach.add(before);
        boolean judged =
            before.usable() && after.usable() && !certain.contains(after) && line.isNextByStart(i);
        if (judged && isApart(before.span(), after.span()) && !reach.covers(after)) {
          check(line, before, after, findings);
        }
      }
    });
  }

  private static void check(
      Line<Presidency> line, Turn<Presidency> before, Turn<Presidency> after, Findings findings) {
    if (!line.mayBeCovered(before.bounds().earliestEnd(), after.bounds().latestStart())) {
      findings
          .at(after.item(), after.period())
          .restingOn(before.span(), after.span())
          .related(before.name() + " is here", before.item(), before.period())
          .help("say more precisely when the one ended or the other began, where a source does")
          .report("there may be days without a presidency between " + before.name()
              + ", which ended " + When.in(before.span().end().date().orElseThrow()) + ", and "
              + after.name() + ", which began "
              + When.in(after.span().start().date().orElseThrow()));
    }
  }

  /** How far the turns seen so far certainly reach, beside the last of them. */
  private static final class Reach {
    private long certainEnd = Bounds.NEVER_BEGAN;
    private long lastEnd = Bounds.NEVER_BEGAN;

    void add(Turn<?> turn) {
      certainEnd = Math.max(certainEnd, lastEnd);
      lastEnd = turn.usable() ? turn.bounds().earliestEnd() : Bounds.NEVER_BEGAN;
    }

    /** Whether one before the last certainly lasts until a turn begins. */
    boolean covers(Turn<?> next) {
      return certainEnd + 1 >= next.bounds().latestStart();
    }
  }

  /** Whether the end and the start, compared at the coarser of their precisions, are in different years or months. */
  private static boolean isApart(TimeSpan before, TimeSpan after) {
    Optional<EdtfDate> end = before.end().date();
    Optional<EdtfDate> start = after.start().date();
    Optional<Precision> ofEnd = end.flatMap(EdtfDate::precision);
    Optional<Precision> ofStart = start.flatMap(EdtfDate::precision);
    if (ofEnd.isEmpty() || ofStart.isEmpty()) {
      return false;
    }
    Precision coarser = ofEnd.get().compareTo(ofStart.get()) <= 0 ? ofEnd.get() : ofStart.get();
    return switch (coarser) {
      case YEAR -> unit(end.get(), 4).compareTo(unit(start.get(), 4)) < 0;
      case MONTH -> unit(end.get(), 7).compareTo(unit(start.get(), 7)) < 0;
      default -> false;
    };
  }

  private static String unit(EdtfDate date, int length) {
    return date.toString().substring(0, length);
  }
}
