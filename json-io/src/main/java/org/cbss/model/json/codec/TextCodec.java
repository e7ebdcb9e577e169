package org.cbss.model.json.codec;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Text for people: a string, or an object from language tag to string. */
final class TextCodec extends ValueCodec<LocalizedText> {
  static final StringCodecs.Words PROSE = new StringCodecs.Words(true);

  /** Orders languages such that tags that differ only in case are one. */
  static final Comparator<LanguageTag> IN_ANY_CASE =
      Comparator.comparing(LanguageTag::value, String.CASE_INSENSITIVE_ORDER);

  @Override
  @Nullable
  LocalizedText read(ReadContext context) {
    return switch (context.tokens().current()) {
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
    Tokens tokens = context.tokens();
    int before = context.errors();
    int start = context.offset();
    Map<LanguageTag, String> translations = new TreeMap<>(IN_ANY_CASE);
    Set<String> keys = new HashSet<>();
    for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
      if (context.takeKey(key, keys)) {
        translation(context, key, translations);
      }
    }
    if (keys.isEmpty() && context.errors() == before) {
      context.problemAt(
          start,
          context.pointer(),
          Code.TEXT_BLANK.id(),
          "the text is in no language",
          ReadContext.NO_VALUE_HELP);
    }
    return context.errors() == before ? LocalizedText.of(translations) : null;
  }

  /** Reads the string of a language, of which the key is the current token. */
  static void translation(ReadContext context, String key, Map<LanguageTag, String> translations) {
    LanguageTag tag = StringCodecs.languageTag(key, context.complaint());
    if (tag != null && translations.containsKey(tag)) {
      context.problem(
          Code.JSON_DUPLICATE_KEY,
          "the language " + Quoted.of(key) + " is there twice: tags are the same in any case",
          "remove one of the two");
    }
    context.tokens().next();
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
  void check(String text, Complaint complaint) {
    PROSE.check(text, complaint);
  }
}
