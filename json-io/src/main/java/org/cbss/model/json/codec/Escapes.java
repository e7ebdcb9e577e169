package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;

/** The escapes of JSON strings (RFC 8259, section 7). */
final class Escapes {
  private static final String LETTERS = "\"\\bfnrt/";
  private static final String MEANINGS = "\"\\\b\f\n\r\t/";
  /** How many digits stand after a backslash and a u. */
  static final int DIGITS = 4;

  private Escapes() {}

  /** The character that a letter after a backslash stands for, or -1 where it stands for none by itself. */
  static int of(byte letter) {
    int index = LETTERS.indexOf(letter);
    return index < 0 ? -1 : MEANINGS.charAt(index);
  }

  /** The letter that stands after a backslash for a character, or u where it has none. */
  static char letter(char character) {
    int index = MEANINGS.indexOf(character);
    return index < 0 ? 'u' : LETTERS.charAt(index);
  }

  /** The UTF-16 unit of four hexadecimal digits, or -1 where they are none. */
  static int unit(byte[] bytes, int from) {
    int unit = 0;
    for (int i = from; i < from + DIGITS; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }

  /** The text that bytes of a string stand for, of which every escape is known to be good. */
  static String resolve(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int done = from;
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\\') {
        append(text, bytes, done, at);
        at++;
        if (bytes[at] == 'u') {
          text.append((char) unit(bytes, at + 1));
          at += DIGITS;
        } else {
          text.append((char) of(bytes[at]));
        }
        done = at + 1;
      }
    }
    append(text, bytes, done, to);
    return text.toString();
  }

  private static void append(StringBuilder text, byte[] bytes, int from, int to) {
    text.append(new String(bytes, from, to - from, StandardCharsets.UTF_8));
  }
}
