package org.cbss.model.internal.text;

/** The form in which messages show a value that somebody typed. */
public final class MessageText {
  /** The number of characters (code points) of a value that a message shows at most. */
  public static final int MAX_SHOWN = 60;

  private MessageText() {}

  /**
   * Returns a value in quotation marks: cut after {@value #MAX_SHOWN} characters, with {@linkplain InvisibleCharacters
   * invisible} ones escaped.
   *
   * @param value the value
   * @return the value as messages show it, such as {@code "2020\u0000"}
   */
  public static String quote(String value) {
    boolean isLong =
        value.codePointCount(0, Math.min(value.length(), 2 * MAX_SHOWN + 1)) > MAX_SHOWN;
    String shown = isLong ? value.substring(0, value.offsetByCodePoints(0, MAX_SHOWN)) : value;
    return "\"" + InvisibleCharacters.escape(shown) + (isLong ? "…\"" : "\"");
  }
}
