package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.INFORMATION;
import static org.cbss.model.validation.Severity.WARNING;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cbss.model.DataPath;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;
import org.jspecify.annotations.Nullable;

/** The rules on texts and names, except quotes and the full text of sources. */
final class TextRules {
  static final StandardRule MARKUP = StandardRule.ofValues(
      "text-markup",
      INFORMATION,
      "A text contains something that looks like HTML.",
      TextRules::isText,
      (context, reporter) -> forEachText((at, text) -> checkMarkup(at, text, reporter)));

  static final StandardRule NOT_NORMALIZED = StandardRule.ofValues(
      "text-not-normalized",
      WARNING,
      "A text is not in Unicode NFC.",
      TextRules::isText,
      (context, reporter) -> forEachText((at, text) -> checkNormalized(at, text, reporter)));

  static final StandardRule LANGUAGE_MISSING = StandardRule.ofValues(
      "language-missing",
      INFORMATION,
      "A text lacks the language of the data set.",
      ValueType.Text.class::isInstance,
      TextRules::missingLanguages);

  /** The attributes of citations, which hold no text of the record itself. */
  private static final Set<String> NOT_SHOWN = Set.of("quote", "about", "says");

  private static final char FIRST_COMBINING = '\u0300';
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]{0,1000})?/?>|<!--");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z]{2,10}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

  /** The path to a text, or to its translation into a language. */
  private record TextPath(VisitContext cursor, @Nullable LanguageTag language) {
    FindingReporter.FindingBuilder draft(FindingReporter reporter) {
      return reporter.at(cursor.entityId(), place());
    }

    DataPath place() {
      return language == null ? cursor.path() : cursor.path().resolve(language.value());
    }
  }

  private TextRules() {}

  private static boolean isText(ValueType<?> type) {
    return type instanceof ValueType.Text
        || type instanceof ValueType.PlainText plainText && !plainText.multiline();
  }

  private static ModelTraversal.Visitor forEachText(BiConsumer<TextPath, String> check) {
    return (at, type, value) -> {
      if (value instanceof LocalizedText text) {
        text.plain().ifPresent(plain -> check.accept(new TextPath(at, null), plain));
        text.translations()
            .forEach((language, each) -> check.accept(new TextPath(at, language), each));
      } else if (!NOT_SHOWN.contains(at.attribute())) {
        check.accept(new TextPath(at, null), (String) value);
      }
    };
  }

  private static void checkMarkup(TextPath at, String text, FindingReporter reporter) {
    if (text.indexOf('<') >= 0 && TAG.matcher(text).find()
        || text.indexOf('&') >= 0 && ENTITY.matcher(text).find()) {
      at.draft(reporter)
          .help("write plain text; it is shown as it is")
          .report("the text holds something that looks like HTML");
    }
  }

  private static void checkNormalized(TextPath at, String text, FindingReporter reporter) {
    if (!isNormalized(text)) {
      at.draft(reporter)
          .help("save the text in Unicode's form NFC")
          .fix(Fix.replace(at.place(), Normalizer.normalize(text, Normalizer.Form.NFC)))
          .report("the text is not in Unicode NFC, so that equal texts may differ");
    }
  }

  private static boolean isNormalized(String text) {
    // Most texts have only characters before the first combining accent, and are always normalized.
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  private static ModelTraversal.Visitor missingLanguages(
      ValidationContext context, FindingReporter reporter) {
    LanguageTag language = context.dataset().language();
    return (at, type, value) -> {
      LocalizedText text = (LocalizedText) value;
      if (text.plain().isEmpty()
          && text.translations().keySet().stream().noneMatch(tag -> tag.matches(language))) {
        reporter
            .at(at.entityId(), at.path())
            .report("the text is given in " + languages(text) + ", not in " + language
                + ", the language of the data set");
      }
    };
  }

  private static String languages(LocalizedText text) {
    return text.translations().keySet().stream()
        .map(LanguageTag::toString)
        .collect(Collectors.joining(", "));
  }
}
