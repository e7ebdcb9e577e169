package org.cbss.model.popolo;

import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;

/** Makes text one that the model's own format can hold. */
final class Texts {
  private Texts() {}

  /**
   * The text without control characters and halves of surrogate pairs; tab and line feed stay in prose, and become spaces
   * elsewhere.
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

  /** Why a text is not read as it is. */
  static String why(String text, boolean prose) {
    if (UnsafeCharacters.isBlank(text)) {
      return "blank text is not read";
    }
    boolean controls = UnsafeCharacters.firstControl(text, prose) >= 0;
    boolean halves = UnsafeCharacters.hasLoneSurrogate(text);
    return (controls ? "control characters" : "")
        + (controls && halves ? " and " : "")
        + (halves ? "halves of surrogate pairs" : "")
        + " are not read";
  }

  private static boolean isSpace(int character) {
    return character == '\t' || character == '\n';
  }
}
