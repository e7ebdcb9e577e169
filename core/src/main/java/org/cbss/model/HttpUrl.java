package org.cbss.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbss.model.internal.text.InvisibleCharacters;
import org.cbss.model.internal.text.MessageText;

/**
 * The address (URL) of a web page: {@code http} or {@code https}, with a host, valid for {@link URI}, and without user
 * information, white space, control characters and characters that change the direction of text.
 *
 * <p>The text is kept as written, and addresses are equal if their texts are. {@link #of} and {@link #toString} are
 * inverses.
 *
 * <p>Instances are immutable and thread-safe. No parameter and no result is null.
 *
 * @param value the address
 */
public record HttpUrl(String value) {
  /** The scheme and the authority. Ignores case in ASCII only: beyond it, a long s would be taken for an s. */
  private static final Pattern PARTS =
      Pattern.compile("https?://([^/?#]++).*+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int LAST_PORT = 65_535;
  private static final int LONGEST_HOST = 255;

  /**
   * Creates an address.
   *
   * @param value the address
   * @throws IllegalArgumentException if the text is not such an address
   */
  public HttpUrl {
    if (!isValid(value)) {
      throw new IllegalArgumentException("invalid address " + MessageText.quote(value)
          + ": an address begins with http:// or https:// and has a host, but no user information"
          + " and no white space; percent-encode other characters");
    }
  }

  /**
   * Returns the address of a text.
   *
   * @param value the text
   * @return the address
   * @throws IllegalArgumentException if the text is not such an address
   */
  public static HttpUrl of(String value) {
    return new HttpUrl(value);
  }

  /**
   * Returns whether a text is such an address.
   *
   * @param value the text
   * @return true if it is valid
   */
  public static boolean isValid(String value) {
    Matcher parts = PARTS.matcher(value);
    return parts.matches()
        && value.chars().noneMatch(HttpUrl::isUnsafe)
        && !parts.group(1).startsWith(":")
        && parts.group(1).indexOf('@') < 0
        && isUri(value, parts.group(1));
  }

  /**
   * Returns whether {@link URI} accepts an address. It is asked for a server, because it accepts any text as the name of a
   * registry. A host that is not ASCII is checked in its form for the domain name system. Underscores are in common use.
   */
  private static boolean isUri(String value, String host) {
    try {
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

  private static boolean isUnsafe(int character) {
    return Character.isISOControl(character)
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\\'
        || InvisibleCharacters.changesDirection(character);
  }

  /**
   * Returns the address.
   *
   * @return the address
   */
  @Override
  public String toString() {
    return value;
  }
}
