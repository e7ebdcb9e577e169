package org.cbss.model;

/**
 * The id of an entity or of a strategic area, typed by what it names: an {@code Id<Person>} does not pass for an {@code
 * Id<Post>}.
 *
 * <p>An id is a letter or digit of ASCII, followed by up to 127 letters, digits and {@code . _ : / ~ -}. Upper and lower
 * case differ.
 *
 * @param <T> the kind of thing that it names
 * @param value the text
 */
// Comparable to the bare type, which alone a hash map asks when many ids have the same hash.
@SuppressWarnings("rawtypes")
public record Id<T extends Identified>(String value) implements Comparable<Id> {
  /** The length that an id may have, in characters. */
  public static final int MAX_LENGTH = 128;

  /**
   * An id of this text.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is no id
   */
  public Id {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "an id is a letter or digit, followed by up to 127 letters, digits and . _ : / ~ -");
    }
  }

  /**
   * An id of a text.
   *
   * @param <T> the kind of thing that it names
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static <T extends Identified> Id<T> of(String value) {
    return new Id<>(value);
  }

  /**
   * Whether a text can be an id.
   *
   * @param value the text
   * @return true when it can
   */
  public static boolean isValid(String value) {
    int length = value.length();
    if (length == 0 || length > MAX_LENGTH || !isLetterOrDigit(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      char character = value.charAt(i);
      if (!isLetterOrDigit(character) && "._:/~-".indexOf(character) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char character) {
    return character >= 'a' && character <= 'z'
        || character >= '0' && character <= '9'
        || character >= 'A' && character <= 'Z';
  }

  /**
   * The order of the texts, character by character.
   *
   * @param other an id of whatever kind
   * @return less than 0, 0 or more than 0
   */
  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value());
  }

  /**
   * The text.
   *
   * @return the value
   */
  @Override
  public String toString() {
    return value;
  }
}
