package org.cbss.model;

/**
 * The two-letter code of a country, as ISO 3166-1 alpha-2 writes it: two upper-case letters of ASCII. Whether such a code
 * is, or ever was, assigned to a country is a matter of the rules.
 *
 * @param value the two letters
 */
public record CountryCode(String value) {

  /**
   * A code of two letters.
   *
   * @param value the two letters
   * @throws IllegalArgumentException if the text is not two upper-case letters
   */
  public CountryCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("a country code is two upper-case letters, such as DK");
    }
  }

  /**
   * A code of two letters.
   *
   * @param value the letters
   * @return the code
   * @throws IllegalArgumentException if the text is not two upper-case letters
   */
  public static CountryCode of(String value) {
    return new CountryCode(value);
  }

  /**
   * Whether a text has the form of a code.
   *
   * @param value the text
   * @return true for two upper-case letters
   */
  public static boolean isValid(String value) {
    return value.length() == 2 && isUpperCase(value.charAt(0)) && isUpperCase(value.charAt(1));
  }

  private static boolean isUpperCase(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  /**
   * The two letters.
   *
   * @return the value
   */
  @Override
  public String toString() {
    return value;
  }
}
