package org.cbss.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * The address of a page on the web: {@code http} or {@code https}, with a host, without user information and without
 * white space or control characters, and valid for {@link java.net.URI}. It is kept as written.
 *
 * @param value the address
 */
public record HttpUrl(String value) {
  private static final int LAST_PORT = 65_535;
  private static final int LONGEST_HOST = 255;
  private static final int QUOTED = 100;

  /**
   * An address of a text.
   *
   * @param value the address
   * @throws IllegalArgumentException if the text is no such address
   */
  public HttpUrl {
    if (!isValid(value)) {
      throw new IllegalArgumentException("invalid URL \"" + shortened(value)
          + "\": write http:// or https://, a host and no user, and percent-encode other"
          + " characters");
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
        && value.substring(authority, end).indexOf('@') < 0
        && isUri(value, authority, end);
  }

  /**
   * Checks by {@link URI}, which takes any text for the name of a registry if it is not a host and port. A host in other
   * letters than those of ASCII is checked in the form that the domain name system has; an underscore is often in use.
   */
  private static boolean isUri(String value, int authority, int end) {
    try {
      String host = value.substring(authority, end);
      boolean ascii = host.chars().allMatch(character -> character < 0x80);
      if (!ascii && host.length() > LONGEST_HOST) {
        return false;
      }
      String plain = ascii ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      URI server = new URI("http://" + plain.replace('_', 'x')).parseServerAuthority();
      return server.getPort() <= LAST_PORT && new URI(value).getRawAuthority().equals(host);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return false;
    }
  }

  private static String shortened(String value) {
    return value.length() <= QUOTED ? value : value.substring(0, QUOTED) + "…";
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
        || BidiControl.is(character);
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
