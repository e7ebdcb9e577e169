package org.cbss.model.validation.rules;

import java.text.Normalizer;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A text is not in Unicode NFC. */
final class TextNotNormalized extends ValueRule {
  private static final char FIRST_COMBINING = '\u0300';

  TextNotNormalized() {
    super("text-not-normalized", Severity.WARNING, "A text is not in Unicode NFC.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return Texts.are(type);
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    return Texts.visitor((at, text) -> {
      if (!isNormalized(text)) {
        findings
            .at(at.subject(), at.place())
            .help("save the text in Unicode's form NFC")
            .fix(Fix.replace(at.place(), Normalizer.normalize(text, Normalizer.Form.NFC)))
            .report("the text is not in Unicode NFC, so that equal texts may differ");
      }
    });
  }

  /** Whatever has only letters from before the first accent that combines is normalized, and most texts are of such. */
  private static boolean isNormalized(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }
}
