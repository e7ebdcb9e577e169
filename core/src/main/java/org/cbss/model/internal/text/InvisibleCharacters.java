package org.cbss.model.internal.text;

import java.util.Locale;

/**
 * The characters that are not visible, and those that change the direction of other text. Both can hide the content of a
 * text from its reader.
 *
 * <p>This class is not public API and may change at any time.
 */
public final class InvisibleCharacters {
  private InvisibleCharacters() {}

  /**
   * Returns whether a character changes the direction of the text that follows: the embeddings, overrides and isolates of
   * the Unicode bidirectional algorithm, and the characters that end them.
   *
   * @param character the code point
   * @return true if it does
   */
  public static boolean changesDirection(int character) {
    return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
  }

  /**
   * Returns whether a text shows nothing: every character is white space or {@linkplain #isInvisible(int) invisible}. A
   * combining mark alone is shown, on a dotted circle.
   *
   * @param text the text
   * @return true if nothing is visible, as in an empty text
   */
  public static boolean isBlank(String text) {
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      if (!showsNothing(character)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a character is white space (Unicode), or invisible and neither a control character nor a surrogate, which
   * no text may hold anyway.
   *
   * @param character the code point
   * @return true if it shows nothing
   */
  public static boolean showsNothing(int character) {
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR -> true;
      case Character.CONTROL -> character >= 0x09 && character <= 0x0D || character == 0x85;
      case Character.SURROGATE -> false;
      default -> isInvisible(character);
    };
  }

  /**
   * Returns whether a character is invisible, although it is not a space: control and format characters, line and paragraph
   * separators, surrogates, noncharacters, the default-ignorable characters of Unicode (such as zero-width characters, Hangul
   * fillers and variation selectors), and the blank Braille pattern.
   *
   * @param character the code point
   * @return true if it is
   */
  public static boolean isInvisible(int character) {
    if (character < 0x7F) {
      return character < ' ';
    }
    return switch (Character.getType(character)) {
      case Character.FORMAT -> !isNumberSign(character);
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default ->
        isDefaultIgnorable(character)
            || isNoncharacter(character)
            || character == 0x2800; // the Braille pattern without dots
    };
  }

  /** Returns whether a character is default-ignorable and not a format character (DerivedCoreProperties.txt). */
  private static boolean isDefaultIgnorable(int character) {
    return character == 0x034F // combining grapheme joiner
        || character == 0x115F // Hangul fillers
        || character == 0x1160
        || character == 0x3164
        || character == 0xFFA0
        || character == 0x17B4 // Khmer inherent vowels
        || character == 0x17B5
        || character >= 0x180B && character <= 0x180F // Mongolian selectors
        || character == 0x2065
        || character >= 0xFE00 && character <= 0xFE0F // variation selectors
        || character >= 0xFFF0 && character <= 0xFFF8
        || character >= 0xE0000 && character <= 0xE0FFF; // tags and variation selectors
  }

  /** Returns whether a format character is visible (Prepended_Concatenation_Mark). */
  private static boolean isNumberSign(int character) {
    return character >= 0x0600 && character <= 0x0605
        || character == 0x06DD
        || character == 0x070F
        || character == 0x0890
        || character == 0x0891
        || character == 0x08E2
        || character == 0x110BD
        || character == 0x110CD;
  }

  private static boolean isNoncharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
  }

  /**
   * Escapes the invisible characters of a text as {@code \\u} and at least four hexadecimal digits.
   *
   * @param text the text
   * @return the text with every character visible or a space
   */
  public static String escape(String text) {
    if (text.codePoints().noneMatch(InvisibleCharacters::isInvisible)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> {
      if (isInvisible(character)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", character));
      } else {
        out.appendCodePoint(character);
      }
    });
    return out.toString();
  }
}
