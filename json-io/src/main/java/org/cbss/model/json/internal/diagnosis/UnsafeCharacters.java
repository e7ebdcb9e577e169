package org.cbss.model.json.internal.diagnosis;

import org.cbss.model.internal.text.InvisibleCharacters;

/** Finds characters that strings may not hold. */
public final class UnsafeCharacters {
  /** The message for an unpaired surrogate. */
  public static final String UNPAIRED = "unpaired surrogate";

  private UnsafeCharacters() {}

  /**
   * Returns whether a text has an unpaired surrogate, which UTF-8 cannot encode.
   *
   * @param text the text
   * @return true if it has one
   */
  public static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean paired = Character.isHighSurrogate(unit)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /**
   * Returns the same text if UTF-8 can encode it; a generator would silently write other characters.
   *
   * @param text the text
   * @return the text
   * @throws IllegalArgumentException if UTF-8 cannot encode it
   */
  public static String whole(String text) {
    if (hasLoneSurrogate(text)) {
      throw new IllegalArgumentException("invalid text " + ValueQuoter.of(text) + ": " + UNPAIRED);
    }
    return text;
  }

  /**
   * Returns whether all characters of a text are printable ASCII, which pass every other check.
   *
   * @param text the text
   * @return true if all are
   */
  public static boolean isPrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < ' ' || unit >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the index of the first control character; tab and line feed are allowed in prose.
   *
   * @param text the text
   * @param prose whether it is prose
   * @return the index, or -1 if there is none
   */
  public static int firstControl(String text, boolean prose) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x20 && !(prose && (unit == '\t' || unit == '\n'))
          || unit >= 0x7F && isHighControl(unit)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHighControl(char unit) {
    return unit <= 0x9F || InvisibleCharacters.changesDirection(unit);
  }
}
