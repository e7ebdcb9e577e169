package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.INFORMATION;
import static org.cbss.model.validation.Severity.WARNING;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cbss.model.DataPath;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Source;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.internal.text.TextNormalizer;
import org.jspecify.annotations.Nullable;

/** The rules on texts and names, except quotes and the full text of sources. */
final class TextRules {
  static final StandardRule MARKUP = StandardRule.ofValues(
      "text-markup",
      INFORMATION,
      "A text contains something that looks like HTML.",
      TextRules::isText,
      (context, reporter) ->
          forEach(TextRules::hasMarkup, (at, text) -> reportMarkup(at, reporter)));

  static final StandardRule NOT_NORMALIZED = StandardRule.ofValues(
      "text-not-normalized",
      WARNING,
      "A text is not in Unicode NFC.",
      TextRules::isText,
      (context, reporter) -> forEach(
          text -> !isNormalized(text), (at, text) -> reportNotNormalized(at, text, reporter)));

  static final StandardRule GARBLED = StandardRule.ofValues(
      "text-garbled",
      WARNING,
      "A text contains characters that were lost or changed by a wrong encoding.",
      TextRules::isText,
      (context, reporter) ->
          forEach(TextRules::isGarbled, (at, text) -> reportGarbled(at, text, reporter)));

  static final StandardRule LANGUAGE_MISSING = StandardRule.ofValues(
      "language-missing",
      INFORMATION,
      "A text lacks the language of the data set.",
      ValueType.Text.class::isInstance,
      TextRules::missingLanguages);

  /** The attributes of citations, which hold no text of the record itself. */
  private static final Set<String> NOT_SHOWN = Set.of("quote", "about", "says");

  private static final char FIRST_COMBINING = '\u0300';
  private static final char REPLACEMENT = '\uFFFD';
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]{0,1000})?/?>|<!--");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z]{2,10}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

  /** The path to a text, or to its translation into a language. */
  private record TextPath(VisitContext context, @Nullable LanguageTag language) {
    FindingReporter.FindingBuilder draft(FindingReporter reporter) {
      return reporter.at(context.entityId(), path());
    }

    DataPath path() {
      return language == null ? context.path() : context.path().resolve(language.value());
    }
  }

  private TextRules() {}

  private static boolean isText(ValueType<?> type) {
    return type instanceof ValueType.Text
        || type instanceof ValueType.PlainText plainText && !plainText.multiline();
  }

  /** Returns a visitor that passes on the texts that meet a condition, each with its path, which few need. */
  private static ModelTraversal.Visitor forEach(
      Predicate<String> condition, BiConsumer<TextPath, String> report) {
    return (at, type, value) -> {
      if (value instanceof LocalizedText text) {
        text.plain()
            .filter(condition)
            .ifPresent(plain -> report.accept(new TextPath(at, null), plain));
        text.translations().forEach((language, each) -> {
          if (condition.test(each)) {
            report.accept(new TextPath(at, language), each);
          }
        });
      } else if (condition.test((String) value) && !NOT_SHOWN.contains(at.attribute())) {
        report.accept(new TextPath(at, null), (String) value);
      }
    };
  }

  private static boolean hasMarkup(String text) {
    return text.indexOf('<') >= 0 && TAG.matcher(text).find()
        || text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
  }

  private static void reportMarkup(TextPath at, FindingReporter reporter) {
    at.draft(reporter)
        .help("write plain text; it is shown as it is")
        .report("the text contains something that looks like HTML");
  }

  private static void reportNotNormalized(TextPath at, String text, FindingReporter reporter) {
    if (TextNormalizer.hasLongRun(text)) {
      at.draft(reporter)
          .help("remove the marks that no language writes")
          .report("the text has more than " + TextNormalizer.MAX_MARKS
              + " combining marks in a row, which are not normalized");
    } else {
      at.draft(reporter)
          .help("save the text in Unicode's form NFC")
          .fix(Fix.replace(at.path(), TextNormalizer.normalize(text, Normalizer.Form.NFC))
              .asSafe())
          .report("the text is not in Unicode NFC, so that equal texts may differ");
    }
  }

  private static boolean isNormalized(String text) {
    // Most texts have only characters before the first combining accent, and are always normalized.
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return !TextNormalizer.hasLongRun(text)
            && TextNormalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  private static boolean isGarbled(String text) {
    return text.indexOf(REPLACEMENT) >= 0 || Mojibake.find(text).isPresent();
  }

  private static void reportGarbled(TextPath at, String text, FindingReporter reporter) {
    if (text.indexOf(REPLACEMENT) >= 0) {
      at.draft(reporter)
          .help("look the character up in the source")
          .report("the text contains U+FFFD, which stands for a lost character");
    } else {
      Mojibake found = Mojibake.find(text).orElseThrow();
      at.draft(reporter)
          .help("write " + found.intended() + ", if the text was encoded twice")
          .report("the text contains " + found.garbled() + ", which is " + found.intended()
              + " encoded twice");
    }
  }

  private static ModelTraversal.Visitor missingLanguages(
      ValidationContext context, FindingReporter reporter) {
    LanguageTag language = context.dataset().language();
    return (at, type, value) -> {
      LocalizedText text = (LocalizedText) value;
      if (text.plain().isEmpty()
          && !mayBeInAnotherLanguage(at, text)
          && text.translations().keySet().stream().noneMatch(tag -> tag.matches(language))) {
        reporter
            .at(at.entityId(), at.path())
            .report("the text is given in " + languages(text) + ", not in "
                + MessageText.shorten(language.value()) + ", the language of the data set");
      }
    };
  }

  /** Returns whether a text is an other name, or the title of a source in its own language. */
  private static boolean mayBeInAnotherLanguage(VisitContext at, LocalizedText text) {
    return at.attribute().equals("otherNames")
        || at.owner() instanceof Source source
            && source
                .language()
                .filter(
                    own -> text.translations().keySet().stream().anyMatch(tag -> tag.matches(own)))
                .isPresent();
  }

  private static String languages(LocalizedText text) {
    return MessageText.join(
        text.translations().keySet().stream().map(LanguageTag::value).toList());
  }
}
