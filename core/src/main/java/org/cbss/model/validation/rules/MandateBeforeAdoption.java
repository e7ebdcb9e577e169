package org.cbss.model.validation.rules;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Decision;
import org.cbss.model.Mandate;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A mandate certainly takes effect before the decision that adopts it. */
final class MandateBeforeAdoption extends RecordRule<Mandate> {

  MandateBeforeAdoption() {
    super(
        Mandate.class,
        "mandate-before-adoption",
        Severity.WARNING,
        "A mandate certainly takes effect before the decision that adopts it.");
  }

  @Override
  void check(Located<Mandate> each, Survey survey, Findings findings) {
    Adoptions adoptions = Adoptions.of(survey);
    List<Located<Decision>> decisions = adoptions.of(each.value());
    Optional<TimeSpan> period = Usable.of(each.value().period());
    if (!decisions.isEmpty() && period.isPresent()) {
      check(survey, each, period.get(), decisions, findings);
    }
  }

  private static void check(
      Survey survey,
      Located<Mandate> mandate,
      TimeSpan period,
      List<Located<Decision>> decisions,
      Findings findings) {
    boolean before = decisions.stream()
        .allMatch(decision -> Adoptions.time(survey, decision.value())
            .filter(time -> Bounds.of(period).certainlyStartsBefore(Bounds.of(time)))
            .isPresent());
    if (before) {
      Located<Decision> decision = decisions.get(0);
      TimeSpan time = Adoptions.time(survey, decision.value()).orElseThrow();
      findings
          .at(mandate, mandate.at("period"))
          .restingOn(period, time)
          .related(
              decision.name() + " is here",
              decision,
              decision.at(decision.value().date().isPresent() ? "date" : "meeting"))
          .help("accept it with a reason where it was adopted to apply from an earlier day")
          .report(mandate.name() + ", " + period + ", takes effect before " + decision.name()
              + " adopted it " + When.in(time));
    }
  }
}
