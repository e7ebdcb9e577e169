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
 * Text for people: either one string in the language of the data set, or a string for each of several languages.
 *
 * <p>The two forms are kept apart, so that what was written as one is written as one again.
 */
public final class LocalizedText {
  private final @Nullable String plain;
  private final SortedMap<LanguageTag, String> translations;

  private LocalizedText(@Nullable String plain, SortedMap<LanguageTag, String> translations) {
    this.plain = plain;
    this.translations = translations;
  }

  /**
   * Text in the language of the data set.
   *
   * @param text the text
   * @return the localized text
   */
  public static LocalizedText of(String text) {
    return new LocalizedText(Objects.requireNonNull(text, "text"), Collections.emptySortedMap());
  }

  /**
   * Text in one stated language.
   *
   * @param language the language
   * @param text the text
   * @return the localized text
   */
  public static LocalizedText of(LanguageTag language, String text) {
    return of(Map.of(language, text));
  }

  /**
   * Text in several languages.
   *
   * @param translations the text in each language, at least one
   * @return the localized text
   * @throws IllegalArgumentException if there is none
   */
  public static LocalizedText of(Map<LanguageTag, String> translations) {
    if (translations.isEmpty()) {
      throw new IllegalArgumentException("a text has at least one language");
    }
    Map<LanguageTag, String> checked = Map.copyOf(translations);
    return new LocalizedText(null, Collections.unmodifiableSortedMap(new TreeMap<>(checked)));
  }

  /**
   * The text in the language of the data set, when it was given without a tag.
   *
   * @return the text, or nothing when languages are stated
   */
  public Optional<String> plain() {
    return Optional.ofNullable(plain);
  }

  /**
   * The text in each stated language, by tag in the order of their characters.
   *
   * @return the translations, empty for plain text
   */
  public SortedMap<LanguageTag, String> translations() {
    return translations;
  }

  /**
   * The text for a reader: the plain text, else the one in this very language, else one in a narrower form of it, else the
   * one in the nearest wider form, else the first there is.
   *
   * @param wanted the reader's language
   * @return the text that serves best
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
        .filter(entry -> entry.getKey().serves(wanted))
        .findFirst()
        .or(() -> inWiderForm(wanted))
        .orElseGet(() -> translations.entrySet().iterator().next())
        .getValue();
  }

  private Optional<Map.Entry<LanguageTag, String>> inWiderForm(LanguageTag wanted) {
    return translations.entrySet().stream()
        .filter(entry -> wanted.serves(entry.getKey()))
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
   * The text as it is written: the plain string, or each language with its own.
   *
   * @return such as {@code Welfare} or {@code {da=Velfærd, en=Welfare}}
   */
  @Override
  public String toString() {
    return plain != null ? plain : translations.toString();
  }
}
