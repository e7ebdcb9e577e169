package org.cbss.model.json.internal.codec;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ProblemSink;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads and writes text: a string, or an object from language tag to string. */
final class TextCodec extends ValueCodec<LocalizedText> {
  static final ValueCodecs.Words PROSE = new ValueCodecs.Words(true);

  @Override
  @Nullable
  LocalizedText read(ReadContext context) {
    return switch (context.parser().currentToken()) {
      case VALUE_STRING -> plain(context);
      case START_OBJECT -> translations(context);
      default -> {
        context.wrongType("text (a string, or an object from language tag to string)");
        yield null;
      }
    };
  }

  static @Nullable LocalizedText plain(ReadContext context) {
    String text = PROSE.read(context);
    if (text == null) {
      return null;
    }
    LanguageTag stated = context.plainTextLanguage();
    return stated == null ? LocalizedText.of(text) : LocalizedText.of(stated, text);
  }

  private static @Nullable LocalizedText translations(ReadContext context) {
    JsonParser parser = context.parser();
    int before = context.errors();
    int start = context.offset();
    Map<LanguageTag, String> translations = new TreeMap<>();
    Set<String> keys = new HashSet<>();
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      if (context.takeKey(key, keys)) {
        translation(context, key, translations);
      }
    }
    if (keys.isEmpty() && context.errors() == before) {
      context.problemAt(
          start,
          context.pointer(),
          ProblemCode.TEXT_BLANK.id(),
          "expected text in at least one language, found an empty object",
          ReadContext.NO_VALUE_HELP);
    }
    return context.errors() == before ? LocalizedText.of(translations) : null;
  }

  /** Reads the text in one language; its key is the current token. */
  static void translation(ReadContext context, String key, Map<LanguageTag, String> translations) {
    LanguageTag tag = ValueCodecs.languageTag(key, context.sink());
    if (tag != null && translations.containsKey(tag)) {
      context.problem(
          ProblemCode.JSON_DUPLICATE_KEY,
          "duplicate language " + ValueQuoter.of(key) + " in this text",
          "remove one of the two; language tags ignore case");
    }
    context.parser().nextToken();
    String text = PROSE.read(context);
    if (tag != null && text != null) {
      translations.put(tag, text);
    }
  }

  @Override
  void write(JsonOutput out, LocalizedText text) {
    if (text.plain().isPresent()) {
      out.string(text.plain().get());
      return;
    }
    out.startObject();
    text.translations().forEach((tag, translation) -> {
      out.name(tag.value());
      out.string(translation);
    });
    out.endObject();
  }

  @Override
  void check(String text, ProblemSink problems) {
    PROSE.check(text, problems);
  }
}
