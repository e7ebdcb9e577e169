package org.cbss.model.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.Walk;
import org.cbss.model.structure.Structure;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A list names one id twice. */
final class ReferenceRepeated extends CatalogueRule {

  ReferenceRepeated() {
    super("reference-repeated", Severity.WARNING, "A list names one id twice.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Set<Id<?>> seen = new HashSet<>();
    Walk.values(survey.dataset(), (at, type, value) -> {
      if (at.element() == 0) {
        seen.clear();
      }
      boolean listed = at.element() >= 0 && !Structure.targets(type).isEmpty();
      if (listed && !seen.add((Id<?>) value)) {
        Place place = at.place();
        findings
            .at(at.subject(), place)
            .help("remove one of the two")
            .fix(Fix.remove(place))
            .report(at.subject() + " names " + value + " twice in " + at.attribute());
      }
    });
  }
}
