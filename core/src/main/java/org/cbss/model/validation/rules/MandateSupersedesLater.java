package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A mandate supersedes one that starts certainly later. */
final class MandateSupersedesLater extends CatalogueRule {

  MandateSupersedesLater() {
    super(
        "mandate-supersedes-later",
        Severity.ERROR,
        "A mandate supersedes one that starts certainly later.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Supersessions.forEach(survey, (after, before) -> {
      Optional<TimeSpan> own = Usable.of(after.value().period());
      Optional<TimeSpan> other = Usable.of(before.value().period());
      if (own.isPresent()
          && other.isPresent()
          && Bounds.of(own.get()).certainlyStartsBefore(Bounds.of(other.get()))) {
        findings
            .at(after, after.at("supersedes"))
            .restingOn(own.get(), other.get())
            .related(before.name() + " is here", before, before.at("period"))
            .help("let the one that takes the other's place supersede it")
            .report(after.name() + ", " + own.get() + ", supersedes " + before.name() + ", "
                + other.get() + ", which begins later");
      }
    });
  }
}
