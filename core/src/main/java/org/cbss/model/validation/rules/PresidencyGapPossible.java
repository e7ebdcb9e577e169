package org.cbss.model.validation.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Presidency;
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
      Line.Reach reach = new Line.Reach();
      line.forEachPair((before, after) -> {
        reach.add(before);
        if (!certain.contains(after)
            && !reach.covers(after)
            && isApart(before.span(), after.span())) {
          findings
              .at(after.item(), after.period())
              .restingOn(before.span(), after.span())
              .related(before.name() + " is here", before.item(), before.period())
              .help("say more precisely when the one ended or the other began, where a source does")
              .report("there may be days without a presidency between " + before.name()
                  + ", which ended in " + before.span().end() + ", and " + after.name()
                  + ", which began in " + after.span().start());
        }
      });
    });
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
