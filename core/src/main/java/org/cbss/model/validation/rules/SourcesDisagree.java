package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Citation;
import org.cbss.model.meta.Attribute;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two sources say of one attribute what cannot both be so. */
final class SourcesDisagree extends CitingRule {

  SourcesDisagree() {
    super(
        "sources-disagree",
        Severity.INFORMATION,
        "Two sources say of one attribute what cannot both be so.");
  }

  @Override
  void check(Citing citing, Survey survey, Findings findings) {
    Map<String, List<Integer>> byAttribute = new LinkedHashMap<>();
    for (int i = 0; i < citing.citations().size(); i++) {
      Citation citation = citing.citations().get(i);
      if (citation.says().isPresent() && citation.about().isPresent()) {
        byAttribute
            .computeIfAbsent(citation.about().get(), any -> new ArrayList<>())
            .add(i);
      }
    }
    byAttribute.forEach((about, indexes) -> citing
        .attribute(about)
        .ifPresent(attribute -> check(citing, attribute, indexes, findings)));
  }

  private static final int COMPARED = 50;

  private static void check(
      Citing citing, Attribute<?, ?> attribute, List<Integer> indexes, Findings findings) {
    for (int j = 1; j < indexes.size(); j++) {
      Citation later = citing.citations().get(indexes.get(j));
      for (int i = 0; i < Math.min(j, COMPARED); i++) {
        Citation earlier = citing.citations().get(indexes.get(i));
        if (Claims.excludeEachOther(
            attribute,
            citing.owner(),
            earlier.says().orElseThrow(),
            later.says().orElseThrow())) {
          report(citing, indexes.get(i), indexes.get(j), findings);
        }
      }
    }
  }

  private static void report(Citing citing, int earlier, int later, Findings findings) {
    Citation one = citing.citations().get(earlier);
    Citation other = citing.citations().get(later);
    findings
        .at(citing.entity(), citing.placeOf(later).at("says"))
        .related("the other is here", citing.entity(), citing.placeOf(earlier).at("says"))
        .report(one.about().orElseThrow() + " is " + one.says().orElseThrow() + " in "
            + one.source() + ", and " + other.says().orElseThrow() + " in " + other.source());
  }
}
