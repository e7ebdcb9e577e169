package org.cbss.model.validation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A passage that was encoded in UTF-8 and then read as Windows-1252 or ISO 8859-1.
 *
 * @param garbled the passage as it is
 * @param intended the character that was encoded
 */
record Mojibake(String garbled, String intended) {
  /** The leading bytes of Latin, Greek and Cyrillic letters. Others are followed by a continuation in real texts too often. */
  private static final String LEADS_OF_TWO = "\u00C2\u00C3\u00C4\u00C5\u00CE\u00CF\u00D0\u00D1";

  private static final char FIRST_LEAD = '\u00C2';
  private static final char FIRST_LEAD_OF_THREE = '\u00E0';
  private static final char LAST_LEAD = '\u00F4';
  private static final int HIGHEST_CONTINUATION = 0xBF;

  /** The continuations that often come after a letter in real texts. */
  private static final String PUNCTUATION =
      "\u2018\u2019\u201A\u201C\u201D\u201E\u2039\u203A\u2013\u2014\u2026\u00AB\u00BB\u00A0";

  /** The characters of Windows-1252 for the bytes from 0x80, with a space for those that have none. */
  private static final String WINDOWS =
      "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D "
          + " \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

  /** Returns the first passage of a text, or empty if it has none. */
  static Optional<Mojibake> find(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char lead = text.charAt(i);
      if (lead >= FIRST_LEAD
          && lead <= LAST_LEAD
          && (lead >= FIRST_LEAD_OF_THREE || LEADS_OF_TWO.indexOf(lead) >= 0)) {
        Optional<Mojibake> found = at(text, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Mojibake> at(String text, int index) {
    int lead = text.charAt(index);
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (index + length > text.length()) {
      return Optional.empty();
    }
    byte[] bytes = new byte[length];
    bytes[0] = (byte) lead;
    for (int i = 1; i < length; i++) {
      int value = continuation(text.charAt(index + i));
      if (value < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) value;
    }
    String intended = new String(bytes, StandardCharsets.UTF_8);
    boolean valid =
        intended.codePointCount(0, intended.length()) == 1 && intended.indexOf('\uFFFD') < 0;
    return valid && !isWordBeforePunctuation(text, index, length)
        ? Optional.of(new Mojibake(text.substring(index, index + length), intended))
        : Optional.empty();
  }

  /** Returns the byte of a continuation in UTF-8 that a character was read from, or -1 if there is none. */
  private static int continuation(char character) {
    int windows = character == ' ' ? -1 : WINDOWS.indexOf(character);
    if (windows >= 0) {
      return 0x80 + windows;
    }
    return character >= 0x80 && character <= HIGHEST_CONTINUATION ? character : -1;
  }

  /** Returns whether the passage may be the end of a word, with punctuation after it. */
  private static boolean isWordBeforePunctuation(String text, int index, int length) {
    int next = index + length;
    if (length == 2 && text.charAt(index) <= '\u00C3' && text.charAt(index + 1) == '\u00A0') {
      return false;
    }
    boolean punctuation = text.substring(index + 1, next)
        .chars()
        .allMatch(character -> PUNCTUATION.indexOf(character) >= 0);
    return punctuation
        && (length > 2
            || index > 0 && Character.isLetter(text.charAt(index - 1))
            || next == text.length()
            || !Character.isLetter(text.charAt(next)));
  }
}
