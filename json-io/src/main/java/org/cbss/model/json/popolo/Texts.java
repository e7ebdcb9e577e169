package org.cbss.model.json.popolo;

import org.cbss.model.json.codec.Characters;

/** Makes text one that the model's own format can hold. */
final class Texts {
  private Texts() {}

  /**
   * The text without control characters and halves of surrogate pairs; tab and line feed stay in prose, and become spaces
   * elsewhere.
   */
  static String clean(String text, boolean prose) {
    if (Characters.firstControl(text, prose) < 0 && !Characters.hasLoneSurrogate(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(character -> {
      if (isSpace(character)) {
        out.append(prose ? (char) character : ' ');
      } else if (Character.getType(character) != Character.SURROGATE
          && Characters.firstControl(Character.toString(character), false) < 0) {
        out.appendCodePoint(character);
      }
    });
    return out.toString();
  }

  private static boolean isSpace(int character) {
    return character == '\t' || character == '\n';
  }
}
