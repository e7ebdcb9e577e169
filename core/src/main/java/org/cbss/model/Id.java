package org.cbss.model;

import org.cbss.model.internal.ids.IdNumbers;
import org.cbss.model.internal.text.MessageText;
import org.jspecify.annotations.Nullable;

/**
 * The id of an entity or of a strategic area, typed by the kind that it identifies: an {@code Id<Person>} cannot be passed
 * as an {@code Id<Post>}.
 *
 * <p>An id is an ASCII letter or digit, followed by up to 127 letters, digits and {@code . _ : / ~ -}. It is case-sensitive.
 * {@link #of} and {@link #toString} are inverses. Ids are equal if their texts are, whatever their type parameter.
 *
 * <p>Instances are immutable and thread-safe. No parameter and no result is null.
 *
 * @param <T> the kind that it identifies
 */
// Comparable to the raw type, because a HashMap uses compareTo only for a class that is comparable
// to exactly itself.
@SuppressWarnings("rawtypes")
public final class Id<T extends Identified> implements Comparable<Id> {
  /** The maximum length of an id, in characters. */
  public static final int MAX_LENGTH = 128;

  static {
    new IdNumbers() {
      @Override
      protected int get(Object id) {
        return ((Id<?>) id).lastNumber;
      }

      @Override
      protected void set(Object id, int number) {
        ((Id<?>) id).lastNumber = number;
      }
    };
  }

  private final String value;

  // Not part of the value. Threads may overwrite each other's: whoever reads it must check it.
  private int lastNumber;

  private Id(String value) {
    if (!isValid(value)) {
      throw new IllegalArgumentException("invalid id " + MessageText.quote(value)
          + ": an id is a letter or digit, followed by up to 127 letters, digits and . _ : / ~ -");
    }
    this.value = value;
  }

  /**
   * Returns the id of a text.
   *
   * @param <T> the kind that it identifies
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public static <T extends Identified> Id<T> of(String value) {
    return new Id<>(value);
  }

  /**
   * Returns whether a text is a valid id.
   *
   * @param value the text
   * @return true if it is valid
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
   * Returns the text.
   *
   * @return the text
   */
  public String value() {
    return value;
  }

  /**
   * Compares two ids of any kind by their texts, character by character, consistent with equals.
   *
   * @param other the other id
   * @return less than 0, 0 or more than 0 if this id is before, equal to or after the other
   */
  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value());
  }

  /**
   * Returns whether an object is an id with the same text.
   *
   * @param other an object, or null
   * @return true if it is an id, of any kind, with the same text
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Id<?> id && value.equals(id.value);
  }

  /**
   * Returns a hash code that is that of the text.
   *
   * @return the hash code
   */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /**
   * Returns the text.
   *
   * @return the id
   */
  @Override
  public String toString() {
    return value;
  }
}
