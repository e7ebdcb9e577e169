package org.cbss.model.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two decisions adopt one mandate. */
final class MandateAdoptedTwice extends CatalogueRule {

  MandateAdoptedTwice() {
    super("mandate-adopted-twice", Severity.WARNING, "Two decisions adopt one mandate.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Map<Id<?>, Located<Decision>> first = new HashMap<>();
    for (Located<Decision> each : Lines.originals(survey, Decision.class)) {
      Set<Id<?>> passed = new HashSet<>();
      for (int i = 0; i < each.value().adopts().size(); i++) {
        Id<?> adopted = each.value().adopts().get(i);
        boolean mandate = survey.find(adopted, Mandate.class).isPresent();
        if (mandate && passed.add(adopted)) {
          Located<Decision> before = first.putIfAbsent(adopted, each);
          if (before != null) {
            findings
                .at(each, each.place().at("adopts", i))
                .related(before.name() + " is here", before, before.at("adopts"))
                .help("if one only takes note of the mandate, name it under basedOn there")
                .report(each.name() + " adopts " + adopted + ", which " + before.name()
                    + " adopts too");
          }
        }
      }
    }
  }
}
