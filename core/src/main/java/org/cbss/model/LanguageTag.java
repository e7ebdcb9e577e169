package org.cbss.model;

import java.util.regex.Pattern;
import org.cbss.model.internal.text.MessageText;
import org.jspecify.annotations.Nullable;

/**
 * The tag of a language, well-formed as in BCP 47 (RFC 5646, section 2.1), such as {@code en} or {@code sr-Latn}.
 *
 * <p>Tags are case-insensitive: {@code en-GB} and {@code EN-gb} are equal. The text is kept as written. {@link #of} and
 * {@link #toString} are inverses. Whether the subtags are registered is not checked.
 *
 * <p>Instances are immutable and thread-safe. No parameter and no result is null.
 *
 * @param value the tag as written
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
  /**
   * The grammar of RFC 5646, and the tags that were registered before it and do not follow it. The quantifiers of groups are
   * possessive, so that the stack does not grow with the length of a tag.
   */
  private static final Pattern WELL_FORMED = Pattern.compile(
      "(?:[a-z]{2,3}\\b(?:-[a-z]{3}\\b){0,3}+|[a-z]{4,8}\\b)" // language
          + "(?:-[a-z]{4}\\b)?+" // script
          + "(?:-(?:[a-z]{2}|[0-9]{3})\\b)?+" // region
          + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})\\b)*+" // variants
          + "(?:-[a-wyz0-9](?:-[a-z0-9]{2,8}\\b)++)*+" // extensions
          + "(?:-x(?:-[a-z0-9]{1,8}\\b)++)?+" // private use
          + "|x(?:-[a-z0-9]{1,8}\\b)++"
          + "|en-GB-oed|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE"
          + "|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)",
      Pattern.CASE_INSENSITIVE);

  /** The tag of English. */
  public static final LanguageTag ENGLISH = new LanguageTag("en");

  /**
   * Creates a tag.
   *
   * @param value the tag
   * @throws IllegalArgumentException if the text is not a well-formed tag
   */
  public LanguageTag {
    if (!isValid(value)) {
      throw new IllegalArgumentException("invalid language tag " + MessageText.quote(value)
          + ": a language tag follows BCP 47, such as en or sr-Latn");
    }
  }

  /**
   * Returns the tag of a text.
   *
   * @param value the text
   * @return the tag
   * @throws IllegalArgumentException if the text is not a well-formed tag
   */
  public static LanguageTag of(String value) {
    return value.equals("en") ? ENGLISH : new LanguageTag(value);
  }

  /**
   * Returns whether a text is a well-formed tag.
   *
   * @param value the text
   * @return true if it is well-formed
   */
  public static boolean isValid(String value) {
    return WELL_FORMED.matcher(value).matches();
  }

  /**
   * Returns whether text in this language matches the language that a reader wants: the same, or a narrower one ({@code
   * en-GB} matches {@code en}). This is basic filtering of RFC 4647, section 3.3.1.
   *
   * @param wanted the language that the reader wants
   * @return true if it matches
   */
  public boolean matches(LanguageTag wanted) {
    int length = wanted.value.length();
    return value.regionMatches(true, 0, wanted.value, 0, length)
        && (value.length() == length || value.charAt(length) == '-');
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LanguageTag that && value.equalsIgnoreCase(that.value);
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = 0; i < value.length(); i++) {
      hash = 31 * hash + Character.toLowerCase(value.charAt(i));
    }
    return hash;
  }

  /**
   * Compares two tags alphabetically, ignoring case, consistent with equals.
   *
   * @param other the other tag
   * @return less than 0, 0 or more than 0 if this tag is before, equal to or after the other
   */
  @Override
  public int compareTo(LanguageTag other) {
    return value.compareToIgnoreCase(other.value);
  }

  /**
   * Returns the tag as written.
   *
   * @return the tag
   */
  @Override
  public String toString() {
    return value;
  }
}
