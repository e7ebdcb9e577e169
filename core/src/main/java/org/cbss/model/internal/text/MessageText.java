package org.cbss.model.internal.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** The form in which messages show a value that somebody typed. */
public final class MessageText {
  /** The number of characters (code points) of a value that a message shows at most. */
  public static final int MAX_SHOWN = 60;

  private static final int MAX_LISTED = 5;

  private MessageText() {}

  /**
   * Returns a value in quotation marks: cut after {@value #MAX_SHOWN} characters, with {@linkplain InvisibleCharacters
   * invisible} ones escaped.
   *
   * @param value the value
   * @return the value as messages show it, such as {@code "2020\u0000"}
   */
  public static String quote(String value) {
    return "\"" + InvisibleCharacters.escape(shorten(value, MAX_SHOWN)) + "\"";
  }

  /**
   * Returns a noun with its indefinite article.
   *
   * @param noun the noun
   * @return such as {@code an organization}
   */
  public static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /**
   * Returns the first values of a list, each {@linkplain #shorten(String) shortened}, and how many more there are.
   *
   * @param values the values
   * @return the values, such as {@code de, fr and 3 more}
   */
  public static String join(Collection<String> values) {
    String first = values.stream()
        .limit(MAX_LISTED)
        .map(MessageText::shorten)
        .collect(Collectors.joining(", "));
    int more = values.size() - MAX_LISTED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /**
   * Returns a value, cut after {@value #MAX_SHOWN} characters.
   *
   * @param value the value
   * @return the value, or its beginning with an ellipsis
   */
  public static String shorten(String value) {
    return shorten(value, MAX_SHOWN);
  }

  /**
   * Returns a value, cut after a number of characters.
   *
   * @param value the value
   * @param length the number of characters (code points)
   * @return the value, or its beginning with an ellipsis
   */
  public static String shorten(String value, int length) {
    boolean isLong = value.length() > length
        && value.codePointCount(0, Math.min(value.length(), 2 * length + 1)) > length;
    return isLong ? value.substring(0, value.offsetByCodePoints(0, length)) + "…" : value;
  }
}
