package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.structure.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** There are days between a mandate and the one that supersedes it that certainly neither covers. */
final class MandateGap extends CatalogueRule {

  MandateGap() {
    super(
        "mandate-gap",
        Severity.INFORMATION,
        "There are days between a mandate and the one that supersedes it that certainly neither covers.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Supersessions.forEach(survey, (after, before) -> {
      Optional<TimeSpan> later = Usable.of(after.value().period());
      Optional<TimeSpan> earlier = Usable.of(before.value().period());
      if (later.isPresent() && earlier.isPresent()) {
        Bounds end = Bounds.of(earlier.get());
        Bounds start = Bounds.of(later.get());
        if (end.isCertainlyApartFrom(start)) {
          findings
              .at(after, after.at("period"))
              .restingOn(earlier.get(), later.get())
              .related(before.name() + " is here", before, before.at("period"))
              .report("neither " + before.name() + " nor " + after.name()
                  + ", which supersedes it, is in force from " + Bounds.text(end.latestEnd() + 1)
                  + " to " + Bounds.text(start.earliestStart() - 1));
        }
      }
    });
  }
}
