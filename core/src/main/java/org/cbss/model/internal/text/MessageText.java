package org.cbss.model.internal.text;

import java.util.Locale;

/** The form in which messages show a value that somebody typed. */
public final class MessageText {
  /** The number of characters (code points) of a value that a message shows at most. */
  public static final int MAX_SHOWN = 60;

  private MessageText() {}

  /**
   * Returns a value in quotation marks: cut after {@value #MAX_SHOWN} characters, with {@linkplain #isInvisible invisible}
   * ones escaped.
   *
   * @param value the value
   * @return the value as messages show it, such as {@code "2020\u0000"}
   */
  public static String quote(String value) {
    StringBuilder shown = new StringBuilder("\"");
    int end = 0;
    for (int count = 0; count < MAX_SHOWN && end < value.length(); count++) {
      int character = value.codePointAt(end);
      append(shown, character);
      end += Character.charCount(character);
    }
    return shown.append(end < value.length() ? "…\"" : "\"").toString();
  }

  private static void append(StringBuilder shown, int character) {
    if (isInvisible(character)) {
      shown.append(String.format(Locale.ROOT, "\\u%04x", character));
    } else {
      shown.appendCodePoint(character);
    }
  }

  /**
   * Returns whether a character shows nothing, or changes how others are shown: control and format characters, line and
   * paragraph separators, and unpaired surrogates.
   *
   * @param character the code point
   * @return true if it is invisible
   */
  public static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
