package org.cbss.model.json.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The strict form of UTF-8 (Unicode, table 3-7): no overlong form, no surrogate, nothing beyond U+10FFFF. */
public final class Utf8 {
  private Utf8() {}

  /**
   * The bytes of a text. Half of a surrogate pair becomes the three bytes that would be its, were it a character: they are no
   * UTF-8, so that whoever reads them sees it, where Java's own encoder puts a question mark.
   *
   * @param text the text
   * @return the bytes
   */
  public static byte[] bytes(String text) {
    if (!Characters.hasLoneSurrogate(text)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (Character.getType(character) == Character.SURROGATE) {
        out.writeBytes(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
        half(out, character);
        from = next;
      }
      at = next;
    }
    out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static void half(ByteArrayOutputStream out, int unit) {
    out.write(0xE0 | unit >> 12);
    out.write(0x80 | unit >> 6 & 0x3F);
    out.write(0x80 | unit & 0x3F);
  }

  /** Where the first sequence begins that is no UTF-8, or -1 where there is none; the last one ends with the bytes. */
  static int firstWrong(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (at + Octets.LENGTH <= to && Octets.isAscii(Octets.at(bytes, at))) {
        at += Octets.LENGTH;
      } else if (bytes[at] >= 0) {
        at++;
      } else {
        int length = lengthAt(bytes, at);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return -1;
  }

  private static int lengthAt(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return follows(bytes, at + 1, 0x80, 0xBF, 0) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      int low = lead == 0xE0 ? 0xA0 : 0x80;
      int high = lead == 0xED ? 0x9F : 0xBF;
      return follows(bytes, at + 1, low, high, 1) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      int low = lead == 0xF0 ? 0x90 : 0x80;
      int high = lead == 0xF4 ? 0x8F : 0xBF;
      return follows(bytes, at + 1, low, high, 2) ? 4 : 0;
    }
    return 0;
  }

  private static boolean follows(byte[] bytes, int at, int low, int high, int more) {
    if (at + more >= bytes.length) {
      return false;
    }
    int second = bytes[at] & 0xFF;
    boolean follows = second >= low && second <= high;
    for (int i = 1; i <= more; i++) {
      follows &= (bytes[at + i] & 0xC0) == 0x80;
    }
    return follows;
  }
}
