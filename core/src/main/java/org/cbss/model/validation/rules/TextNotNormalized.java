package org.cbss.model.validation.rules;

import java.text.Normalizer;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A text is not in Unicode NFC. */
final class TextNotNormalized extends CatalogueRule {

  TextNotNormalized() {
    super("text-not-normalized", Severity.WARNING, "A text is not in Unicode NFC.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Texts.forEach(survey, (at, text) -> {
      if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
        findings
            .at(at.subject(), at.place())
            .help("save the text in Unicode's form NFC")
            .fix(Fix.replace(at.place(), Normalizer.normalize(text, Normalizer.Form.NFC)))
            .report("the text is not in Unicode NFC, so that equal texts may differ");
      }
    });
  }
}
