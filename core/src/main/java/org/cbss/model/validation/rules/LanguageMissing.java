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
final class LanguageMissing extends ValueRule {
  LanguageMissing() {
    super("language-missing", Severity.INFORMATION, "A text lacks the language of the data set.");
  }

  @Override
  public boolean wants(ValueType<?> type) {
    return type instanceof ValueType.Text;
  }

  @Override
  public Walk.Visitor visitor(Survey survey, Findings findings) {
    LanguageTag language = survey.dataset().language();
    return (at, type, value) -> {
      boolean lacks = value instanceof LocalizedText text
          && text.plain().isEmpty()
          && text.translations().keySet().stream().noneMatch(tag -> tag.serves(language));
      if (lacks) {
        findings
            .at(at.subject(), at.place())
            .report("the text is given in " + languages((LocalizedText) value) + ", not in "
                + language + ", the language of the data set");
      }
    };
  }

  private static String languages(LocalizedText text) {
    return text.translations().keySet().stream()
        .map(LanguageTag::toString)
        .collect(Collectors.joining(", "));
  }
}
