package org.cbss.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text that people read: either one string in the language of the data set, or one string for each of several
 * languages.
 *
 * <p>The two forms are different and never equal, so that each is written as it was read.
 *
 * <p>Instances are immutable and thread-safe. No parameter and no result is null.
 */
public final class LocalizedText {
  private final @Nullable String plain;
  private final SortedMap<LanguageTag, String> translations;

  private LocalizedText(@Nullable String plain, SortedMap<LanguageTag, String> translations) {
    this.plain = plain;
    this.translations = translations;
  }

  /**
   * Returns a text in the language of the data set.
   *
   * @param text the text
   * @return the localized text
   */
  public static LocalizedText of(String text) {
    return new LocalizedText(Objects.requireNonNull(text, "text"), Collections.emptySortedMap());
  }

  /**
   * Returns a text in one language.
   *
   * @param language the language
   * @param text the text
   * @return the localized text
   */
  public static LocalizedText of(LanguageTag language, String text) {
    return of(Map.of(language, text));
  }

  /**
   * Returns a text in several languages.
   *
   * @param translations the text in each language, at least one
   * @return the localized text
   * @throws IllegalArgumentException if the map is empty
   */
  public static LocalizedText of(Map<LanguageTag, String> translations) {
    if (translations.isEmpty()) {
      throw new IllegalArgumentException("invalid text {}: a text has at least one language");
    }
    SortedMap<LanguageTag, String> sorted = new TreeMap<>();
    translations.forEach((language, text) -> sorted.put(language, Objects.requireNonNull(text)));
    return new LocalizedText(null, Collections.unmodifiableSortedMap(sorted));
  }

  /**
   * Returns the text in the language of the data set.
   *
   * @return the text, or empty if languages are stated
   */
  public Optional<String> plain() {
    return Optional.ofNullable(plain);
  }

  /**
   * Returns the text in each language, in the order of the tags.
   *
   * @return the translations, unmodifiable; empty for text in the language of the data set
   */
  public SortedMap<LanguageTag, String> translations() {
    return translations;
  }

  /**
   * Returns the text that suits a reader best. The first of these that exists: the plain text, the text in this very language,
   * in a narrower language, in the nearest wider language, in the first language.
   *
   * @param wanted the language that the reader wants
   * @return the text
   */
  public String in(LanguageTag wanted) {
    if (plain != null) {
      return plain;
    }
    String exact = translations.get(wanted);
    if (exact != null) {
      return exact;
    }
    return translations.entrySet().stream()
        .filter(entry -> entry.getKey().matches(wanted))
        .findFirst()
        .or(() -> inWiderForm(wanted))
        .orElseGet(() -> translations.entrySet().iterator().next())
        .getValue();
  }

  private Optional<Map.Entry<LanguageTag, String>> inWiderForm(LanguageTag wanted) {
    return translations.entrySet().stream()
        .filter(entry -> wanted.matches(entry.getKey()))
        .max(Comparator.comparingInt(entry -> entry.getKey().value().length()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalizedText that
        && Objects.equals(plain, that.plain)
        && translations.equals(that.translations);
  }

  @Override
  public int hashCode() {
    return plain != null ? plain.hashCode() : translations.hashCode();
  }

  /**
   * Returns the text: the plain string, or each language with its own.
   *
   * @return the text, such as {@code Welfare} or {@code {da=Velfærd, en=Welfare}}
   */
  @Override
  public String toString() {
    return plain != null ? plain : translations.toString();
  }
}
