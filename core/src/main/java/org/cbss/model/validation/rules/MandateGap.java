package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Mandate;
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
        Turn<Mandate> first = Turn.of(before, earlier.get(), Optional.empty(), false);
        Turn<Mandate> second = Turn.of(after, later.get(), Optional.empty(), false);
        if (first.bounds().isCertainlyApartFrom(second.bounds())) {
          Line.Gap<Mandate> gap = new Line.Gap<>(first, second, first, second);
          gap.report(findings)
              .report(after.name() + " supersedes " + before.name()
                  + ", and neither is in force in between: " + gap.words());
        }
      }
    });
  }
}
