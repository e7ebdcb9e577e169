package org.cbss.model.internal.text;

import java.text.Normalizer;

/**
 * Texts in a form in which typography makes no difference.
 *
 * <p>White space becomes one space. Typographic quotation marks, apostrophes and dashes become those of ASCII, and ligatures
 * their letters. Soft hyphens and other characters that only guide the layout are left out. Case and accents are kept.
 */
public final class TextFolding {
  private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB";
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2039\u203A\u02BC";
  private static final String LAYOUT = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final char FIRST_LIGATURE = '\uFB00';

  /** A letter of some alphabets, which counts in a quote. */
  private static final char LETTER_APOSTROPHE = '\u02BC';

  private TextFolding() {}

  /**
   * Folds the typography of a text, in Unicode NFC and without white space at either end.
   *
   * @param text the text
   * @return the folded text
   */
  public static String foldTypography(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    String composed = TextNormalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char character = composed.charAt(i);
      if (isSpace(character)) {
        space = true;
      } else if (LAYOUT.indexOf(character) < 0) {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        append(out, character);
      }
    }
    return out.toString();
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085';
  }

  private static void append(StringBuilder out, char character) {
    int ligature = character - FIRST_LIGATURE;
    if (ligature >= 0 && ligature < LIGATURES.length) {
      out.append(LIGATURES[ligature]);
    } else {
      out.append(character == LETTER_APOSTROPHE ? character : plain(character));
    }
  }

  /**
   * Returns the plain form of a quotation mark, apostrophe, hyphen or dash.
   *
   * @param character the character
   * @return the character of ASCII, or the same character if it is none of these
   */
  public static char plain(char character) {
    if (character < 0x80) {
      return character;
    }
    if (character >= '\u2010' && character <= '\u2015' || character == '\u2212') {
      return '-';
    }
    if (DOUBLE_QUOTES.indexOf(character) >= 0) {
      return '"';
    }
    return SINGLE_QUOTES.indexOf(character) >= 0 ? '\'' : character;
  }
}
