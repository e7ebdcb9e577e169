package org.cbss.model.popolo;

import org.cbss.model.internal.text.InvisibleCharacters;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;

/** Removes from text what the format of this library does not allow. */
final class TextCleaner {
  private TextCleaner() {}

  /**
   * Returns a text without control characters and unpaired surrogates. Tabs and line feeds are kept in prose, and become
   * spaces elsewhere.
   */
  static String clean(String text, boolean prose) {
    if (UnsafeCharacters.firstControl(text, prose) < 0
        && !UnsafeCharacters.hasLoneSurrogate(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(character -> {
      if (isSpace(character)) {
        out.append(prose ? (char) character : ' ');
      } else if (Character.getType(character) != Character.SURROGATE
          && UnsafeCharacters.firstControl(Character.toString(character), false) < 0) {
        out.appendCodePoint(character);
      }
    });
    return out.toString();
  }

  /** Returns the reason for which a text is changed. */
  static String reason(String text, boolean prose) {
    if (InvisibleCharacters.isBlank(text)) {
      return "blank text is not read";
    }
    boolean controls = UnsafeCharacters.firstControl(text, prose) >= 0;
    boolean surrogates = UnsafeCharacters.hasLoneSurrogate(text);
    return (controls ? "control characters" : "")
        + (controls && surrogates ? " and " : "")
        + (surrogates ? "unpaired surrogates" : "")
        + " are not read";
  }

  private static boolean isSpace(int character) {
    return character == '\t' || character == '\n';
  }
}
