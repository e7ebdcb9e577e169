package org.cbss.model.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cbss.model.meta.Place;
import org.cbss.model.structure.IdIndex;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two ids differ only in case. */
final class IdConfusable extends CatalogueRule {

  IdConfusable() {
    super("id-confusable", Severity.WARNING, "Two ids differ only in case.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    // Ids that differ in case have capitals between them, and most data sets have none.
    if (!StructureFaults.index(survey).hasUpperCase()) {
      return;
    }
    Map<String, Entry> first = new HashMap<>();
    Set<String> seen = new HashSet<>();
    IdIndex.visit(survey.dataset(), (thing, place) -> {
      String id = thing.id().value();
      Entry before = first.putIfAbsent(id.toLowerCase(Locale.ROOT), new Entry(id, place));
      if (seen.add(id) && before != null) {
        findings
            .at(id, place.at("id"))
            .related(before.id + " is here", before.id, before.place.at("id"))
            .help("give one of them another id, so that nobody takes one for the other")
            .report(id + " and " + before.id + " differ only in case");
      }
    });
  }

  private record Entry(String id, Place place) {}
}
