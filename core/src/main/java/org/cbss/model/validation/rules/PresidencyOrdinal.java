package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** The ordinals of the presidencies of one body repeat, or run certainly against the dates. */
final class PresidencyOrdinal extends CatalogueRule {

  PresidencyOrdinal() {
    super(
        "presidency-ordinal",
        Severity.ERROR,
        "The ordinals of the presidencies of one body repeat, or run certainly against the dates.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Map<Id<Organization>, List<Numbering.Numbered>> byBody = new LinkedHashMap<>();
    for (Located<Presidency> each : Lines.originals(survey, Presidency.class)) {
      Presidency presidency = each.value();
      presidency
          .ordinal()
          .ifPresent(ordinal -> byBody
              .computeIfAbsent(presidency.organization(), any -> new ArrayList<>())
              .add(new Numbering.Numbered(
                  each, ordinal, Usable.of(presidency.period()), presidency.shared())));
    }
    Numbering numbering = new Numbering("ordinal", findings);
    byBody.forEach((body, presidencies) ->
        survey.find(body, Organization.class).ifPresent(known -> numbering.check(presidencies)));
  }
}
