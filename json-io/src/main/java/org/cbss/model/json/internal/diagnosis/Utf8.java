package org.cbss.model.json.internal.diagnosis;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The strict form of UTF-8 (Unicode, table 3-7): no overlong form, no surrogate, nothing beyond U+10FFFF. */
public final class Utf8 {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  private Utf8() {}

  /**
   * Returns the length of the byte-order mark that some programs write before UTF-8.
   *
   * @param bytes the bytes of a file
   * @return 3, or 0 if the file does not begin with the mark
   */
  public static int markLength(byte[] bytes) {
    boolean marked = bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  /**
   * Returns the bytes of a text. An unpaired surrogate becomes three bytes that are not UTF-8, so that a reader reports it;
   * Java's encoder would write a question mark.
   *
   * @param text the text
   * @return the bytes
   */
  public static byte[] bytes(String text) {
    if (!UnsafeCharacters.hasLoneSurrogate(text)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (Character.getType(character) == Character.SURROGATE) {
        out.writeBytes(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
        writeSurrogate(out, character);
        from = next;
      }
      at = next;
    }
    out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static void writeSurrogate(ByteArrayOutputStream out, int unit) {
    out.write(0xE0 | unit >> 12);
    out.write(0x80 | unit >> 6 & 0x3F);
    out.write(0x80 | unit & 0x3F);
  }

  /**
   * Returns the offset of the first sequence that is not UTF-8, or -1 if there is none.
   *
   * @param bytes the bytes
   * @param from the offset of the first byte
   * @param to the offset after the last byte, at most the number of bytes
   * @return the offset, or -1
   */
  public static int firstWrong(byte[] bytes, int from, int to) {
    int at = afterAscii(bytes, from, to);
    while (at < to) {
      int length = lengthAt(bytes, at);
      if (length == 0) {
        return at;
      }
      at = afterAscii(bytes, at + length, to);
    }
    return -1;
  }

  /** Returns the offset of the first byte that is not ASCII, or the end if there is none. */
  private static int afterAscii(byte[] bytes, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at;
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
