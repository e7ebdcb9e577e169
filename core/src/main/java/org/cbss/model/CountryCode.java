package org.cbss.model;

import org.cbss.model.internal.text.MessageText;

/**
 * The two-letter code of a country as in ISO 3166-1 alpha-2: two upper-case ASCII letters.
 *
 * <p>Any two such letters are accepted; whether a code is, or ever was, assigned to a country is left to validation. {@link
 * #of} and {@link #toString} are inverses. Codes are ordered alphabetically.
 *
 * <p>Instances are immutable and thread-safe. No parameter and no result is null.
 *
 * @param value the two letters
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

  /**
   * Creates a code.
   *
   * @param value the two letters
   * @throws IllegalArgumentException if the text is not two upper-case ASCII letters
   */
  public CountryCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("invalid country code " + MessageText.quote(value)
          + ": a country code is two upper-case letters, such as DK");
    }
  }

  /**
   * Returns the code of a text.
   *
   * @param value the two letters
   * @return the code
   * @throws IllegalArgumentException if the text is not two upper-case ASCII letters
   */
  public static CountryCode of(String value) {
    return new CountryCode(value);
  }

  /**
   * Returns whether a text has the form of a code.
   *
   * @param value the text
   * @return true if it is two upper-case ASCII letters
   */
  public static boolean isValid(String value) {
    return value.length() == 2 && isUpperCase(value.charAt(0)) && isUpperCase(value.charAt(1));
  }

  private static boolean isUpperCase(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  /**
   * Compares two codes alphabetically, consistent with equals.
   *
   * @param other the other code
   * @return less than 0, 0 or more than 0 if this code is before, equal to or after the other
   */
  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  /**
   * Returns the two letters.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return value;
  }
}
