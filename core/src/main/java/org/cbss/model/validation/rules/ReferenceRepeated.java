package org.cbss.model.validation.rules;

import java.util.HashMap;
import java.util.Map;
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
  private static final Walk WALK = Walk.to(type -> !Structure.targets(type).isEmpty());

  ReferenceRepeated() {
    super("reference-repeated", Severity.WARNING, "A list names one id twice.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Map<Id<?>, Place> seen = new HashMap<>();
    WALK.visit(survey.dataset(), (at, type, value) -> {
      if (at.element() == 0) {
        seen.clear();
      }
      boolean listed = at.element() >= 0 && !Structure.targets(type).isEmpty();
      if (listed) {
        Place place = at.place();
        Place first = seen.putIfAbsent((Id<?>) value, place);
        if (first != null) {
          findings
              .at(at.subject(), place)
              .related("the first is here", at.subject(), first)
              .help("remove one of the two")
              .fix(Fix.remove(place))
              .report(at.subject() + " names " + value + " twice in " + at.attribute());
        }
      }
    });
  }
}
