package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Source;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A source was certainly published before what it is cited for began. */
final class SourcePredates extends CitingRule {

  SourcePredates() {
    super(
        "source-predates",
        Severity.INFORMATION,
        "A source was certainly published before what it is cited for began.");
  }

  @Override
  void check(Citing citing, Survey survey, Findings findings) {
    Optional<TimeSpan> time = citing.time();
    for (int i = 0; time.isPresent() && i < citing.citations().size(); i++) {
      check(survey, citing, i, time.get(), findings);
    }
  }

  private static void check(
      Survey survey, Citing citing, int index, TimeSpan time, Findings findings) {
    survey.find(citing.citations().get(index).source(), Source.class).ifPresent(source -> {
      Optional<TimeSpan> published = source.value().published().map(TimeSpan::within);
      if (published.isPresent()
          && Bounds.of(published.get()).latestEnd() < Bounds.of(time).earliestStart()
          && Usable.is(published.get())
          && Usable.is(time)) {
        findings
            .at(citing.entity(), citing.placeOf(index))
            .related(source.name() + " is here", source, source.at("published"))
            .report(source.name() + ", published " + published.get()
                + ", is cited for what began later, " + time);
      }
    });
  }
}
