package org.cbss.model.validation.rules;

import java.util.stream.Collectors;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A text lacks the language of the data set. */
final class LanguageMissing extends CatalogueRule {
  private static final Walk WALK = Walk.to(type -> type instanceof ValueType.Text);

  LanguageMissing() {
    super("language-missing", Severity.INFORMATION, "A text lacks the language of the data set.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    LanguageTag language = survey.dataset().language();
    WALK.visit(survey.dataset(), (at, type, value) -> {
      boolean lacks = value instanceof LocalizedText text
          && text.plain().isEmpty()
          && text.translations().keySet().stream().noneMatch(tag -> tag.serves(language));
      if (lacks) {
        findings
            .at(at.subject(), at.place())
            .report("the text is given in " + languages((LocalizedText) value) + ", not in "
                + language + ", the language of the data set");
      }
    });
  }

  private static String languages(LocalizedText text) {
    return text.translations().keySet().stream()
        .map(LanguageTag::toString)
        .collect(Collectors.joining(", "));
  }
}
