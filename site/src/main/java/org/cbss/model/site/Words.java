package org.cbss.model.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbss.model.LanguageTag;
import org.cbss.model.internal.schema.ValueType;

/** The words of the pages in one language. Words that a translation lacks are English. */
final class Words {
  static final Words ENGLISH = new Words(LanguageTag.ENGLISH, Map.of());

  private final LanguageTag language;
  private final Map<String, String> words;

  Words(LanguageTag language, Map<String, String> translations) {
    this.language = language;
    this.words = new TreeMap<>(English.WORDS);
    words.putAll(translations);
  }

  /** The words that ship. */
  private static final class English {
    static final Map<String, String> WORDS = read();

    private static Map<String, String> read() {
      Properties properties = new Properties();
      try (InputStream in =
          Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"))) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Map<String, String> words = new TreeMap<>();
      properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
      return words;
    }
  }

  /** Throws an exception if a translation has keys that no page uses. */
  static void check(Map<String, String> translations) {
    TreeSet<String> unknown = new TreeSet<>(translations.keySet());
    unknown.removeAll(English.WORDS.keySet());
    unknown.removeIf(key -> key.startsWith("language."));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "no page has words with the key " + unknown.first() + "; see words.properties");
    }
  }

  LanguageTag language() {
    return language;
  }

  String direction() {
    return get("direction").equals("rtl") ? "rtl" : "ltr";
  }

  String get(String key) {
    String known = words.get(key);
    if (known == null) {
      throw new IllegalStateException("no words for " + key);
    }
    return known;
  }

  /** Returns the words of a key with a text in place of {@code {0}}. */
  String get(String key, Object argument) {
    return get(key).replace("{0}", argument.toString());
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /** Returns the name of a language in that language, or its tag. */
  String language(LanguageTag tag) {
    return words.getOrDefault("language." + tag.value(), tag.value());
  }

  /** Returns the words of a value of an enumeration. */
  String choice(ValueType.Choice<?> type, String code) {
    return words.getOrDefault("choice." + type.type().getSimpleName() + "." + code, code);
  }
}
