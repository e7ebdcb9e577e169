package org.cbss.model;

/**
 * The tag of a language, well-formed as BCP 47 has it, such as {@code en} or {@code sr-Latn}. It is kept as written; two
 * tags are equal when their texts are.
 *
 * @param value the tag
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
  /** English. */
  public static final LanguageTag ENGLISH = new LanguageTag("en");

  /**
   * A tag of a text.
   *
   * @param value the tag
   * @throws IllegalArgumentException if the text is no well-formed tag
   */
  public LanguageTag {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "a language tag is written as BCP 47 has it, such as en or sr-Latn");
    }
  }

  /**
   * A tag of a text.
   *
   * @param value the text
   * @return the tag
   * @throws IllegalArgumentException if the text is no well-formed tag
   */
  public static LanguageTag of(String value) {
    return value.equals("en") ? ENGLISH : new LanguageTag(value);
  }

  /**
   * Whether a text is a well-formed tag.
   *
   * @param value the text
   * @return true when it is
   */
  public static boolean isValid(String value) {
    return LanguageSubtags.areWellFormed(value);
  }

  /**
   * Whether text in this language serves a reader of another: whether it is the same, or a narrower form of it ({@code
   * en-GB} serves {@code en}). Case does not count.
   *
   * @param wanted the reader's language
   * @return true when it serves
   */
  public boolean serves(LanguageTag wanted) {
    int length = wanted.value.length();
    return value.regionMatches(true, 0, wanted.value, 0, length)
        && (value.length() == length || value.charAt(length) == '-');
  }

  /** By text. */
  @Override
  public int compareTo(LanguageTag other) {
    return value.compareTo(other.value);
  }

  /**
   * The tag.
   *
   * @return the value
   */
  @Override
  public String toString() {
    return value;
  }
}
