package org.cbss.model.validation.rules;

import java.util.Comparator;
import java.util.Optional;
import org.cbss.model.meta.Place;
import org.cbss.model.structure.EditDistance;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A citation is about something that is no attribute of what it stands in. */
final class CitationAttribute extends CitingRule {

  private static final int LONGEST = 60;

  CitationAttribute() {
    super(
        "citation-attribute",
        Severity.ERROR,
        "A citation is about something that is no attribute of what it stands in.");
  }

  @Override
  void check(Citing citing, Survey survey, Findings findings) {
    for (int i = 0; i < citing.citations().size(); i++) {
      Optional<String> about = citing.citations().get(i).about();
      if (about.isPresent() && !citing.has(about.get())) {
        report(citing, citing.placeOf(i).at("about"), about.get(), findings);
      }
    }
  }

  private static void report(Citing citing, Place place, String about, Findings findings) {
    Findings.Draft draft = findings.at(citing.entity(), place);
    citing.attributes().stream()
        .filter(name -> about.length() <= LONGEST
            && EditDistance.between(about, name) <= Math.min(2, about.length() / 3))
        .min(Comparator.comparingInt(name -> EditDistance.between(about, name)))
        .ifPresent(nearest -> draft.help("did you mean " + nearest + "?"));
    String label = citing.shape().label();
    String article = "aeiou".indexOf(label.charAt(0)) < 0 ? "a " : "an ";
    draft.report(article + label + " has no attribute " + about);
  }
}
