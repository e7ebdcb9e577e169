package org.cbss.model;

import org.cbss.model.internal.text.InvisibleCharacters;

/**
 * The address of a page on the web: {@code http} or {@code https}, with a host, without user information and without
 * white space or control characters. It is kept as written.
 *
 * @param value the address
 */
public record HttpUrl(String value) {

  /**
   * An address of a text.
   *
   * @param value the address
   * @throws IllegalArgumentException if the text is no such address
   */
  public HttpUrl {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "an address begins with http:// or https://, and has a host and no user");
    }
  }

  /**
   * An address of a text.
   *
   * @param value the text
   * @return the address
   * @throws IllegalArgumentException if the text is no such address
   */
  public static HttpUrl of(String value) {
    return new HttpUrl(value);
  }

  /**
   * Whether a text is such an address.
   *
   * @param value the text
   * @return true when it is
   */
  public static boolean isValid(String value) {
    int authority = afterScheme(value);
    if (authority < 0 || value.chars().anyMatch(HttpUrl::isUnsafe)) {
      return false;
    }
    int end = authority;
    while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
      end++;
    }
    return end > authority
        && value.charAt(authority) != ':'
        && value.substring(authority, end).indexOf('@') < 0;
  }

  private static int afterScheme(String value) {
    if (begins(value, "https://")) {
      return 8;
    }
    return begins(value, "http://") ? 7 : -1;
  }

  /** In either case of ASCII: beyond it, a long s would pass for an s. */
  private static boolean begins(String value, String scheme) {
    if (value.length() < scheme.length()) {
      return false;
    }
    for (int i = 0; i < scheme.length(); i++) {
      char letter = value.charAt(i);
      char lower = letter >= 'A' && letter <= 'Z' ? (char) (letter - 'A' + 'a') : letter;
      if (lower != scheme.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnsafe(int character) {
    return Character.isISOControl(character)
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\\'
        || InvisibleCharacters.changesDirection(character);
  }

  /**
   * The address.
   *
   * @return the value
   */
  @Override
  public String toString() {
    return value;
  }
}
