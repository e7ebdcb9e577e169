package org.cbss.model.validation.rules;

import java.util.List;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A rule of the catalogue that looks at the citations of one thing at a time, so that one pass can serve all such rules. */
abstract class CitingRule extends CatalogueRule {

  CitingRule(String id, Severity severity, String sentence) {
    super(id, severity, sentence);
  }

  /** Checks something that has a citation. */
  abstract void check(Citing citing, Survey survey, Findings findings);

  @Override
  public final void check(Survey survey, Findings findings) {
    new Pass(List.of(this)).run(survey, any -> findings);
  }
}
