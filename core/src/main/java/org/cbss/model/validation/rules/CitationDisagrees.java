package org.cbss.model.validation.rules;

import org.cbss.model.Citation;
import org.cbss.model.meta.Place;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** What a source says certainly cannot be the value that the record holds. */
final class CitationDisagrees extends CitingRule {

  CitationDisagrees() {
    super(
        "citation-disagrees",
        Severity.INFORMATION,
        "What a source says certainly cannot be the value that the record holds.");
  }

  @Override
  void check(Citing citing, Survey survey, Findings findings) {
    for (int i = 0; i < citing.citations().size(); i++) {
      Citation citation = citing.citations().get(i);
      if (citation.says().isPresent() && citation.about().isPresent()) {
        String says = citation.says().get();
        String about = citation.about().get();
        Place place = citing.placeOf(i).at("says");
        if (disagrees(citing, about, says)) {
          findings
              .at(citing.entity(), place)
              .related(
                  "the record holds another value here",
                  citing.entity(),
                  citing.place().at(about))
              .report(about + " is " + says + " in " + citation.source() + ", and "
                  + held(citing, about) + " in the record");
        }
      }
    }
  }

  private static boolean disagrees(Citing citing, String about, String says) {
    return citing
        .attribute(about)
        .filter(attribute -> Claims.disagrees(attribute, citing.owner(), says))
        .isPresent();
  }

  private static String held(Citing citing, String about) {
    return citing
        .attribute(about)
        .map(attribute -> Claims.held(attribute, citing.owner()))
        .orElseThrow();
  }
}
