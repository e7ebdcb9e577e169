package org.cbss.model.validation.rules;

import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two mandates of one body certainly share more than one day, and neither supersedes the other. */
final class MandateOverlap extends CatalogueRule {

  MandateOverlap() {
    super(
        "mandate-overlap",
        Severity.WARNING,
        "Two mandates of one body certainly share more than one day, and neither supersedes the other.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Supersessions chain = Supersessions.of(survey);
    Lines.of(survey).mandates().forEach((body, line) -> {
      if (line.isApart() || survey.find(body, Organization.class).isEmpty()) {
        return;
      }
      Overlaps<Mandate> overlaps =
          new Overlaps<>((one, other) -> chain.mayBeRelated(one.value(), other.value()));
      line.turns().stream().filter(Turn::usable).forEach(overlaps::add);
      overlaps.forEach((earlier, later) -> findings
          .at(later.item(), later.period())
          .restingOn(earlier.span(), later.span())
          .related(earlier.name() + " is here", earlier.item(), earlier.period())
          .help("if the later one takes the place of the other, say so with supersedes")
          .report(later.name() + " and " + earlier.name() + " are both in force for "
              + Overlaps.days(later.bounds().certainlyShared(earlier.bounds()))
              + ", and neither supersedes the other"));
    });
  }
}
