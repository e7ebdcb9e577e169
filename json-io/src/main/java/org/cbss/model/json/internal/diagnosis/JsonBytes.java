package org.cbss.model.json.internal.diagnosis;

import java.nio.charset.StandardCharsets;

/** Finds tokens in bytes that are valid JSON, at least up to an offset. */
public final class JsonBytes {
  private JsonBytes() {}

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Returns whether a byte ends a word or number. */
  static boolean isDelimiter(byte b) {
    return isSpace(b) || ",:{}[]\"".indexOf(b) >= 0;
  }

  /**
   * Returns the offset of the first byte that is not white space, or the number of bytes if there is none.
   *
   * @param bytes the bytes
   * @param from the offset to begin at
   * @return the offset
   */
  public static int skipSpace(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  /**
   * Returns the first line end of a file.
   *
   * @param file the bytes of the file
   * @return CR LF or LF; LF if there is none
   */
  public static String lineEnd(byte[] file) {
    for (int at = 0; at < file.length; at++) {
      if (file[at] == '\n') {
        return at > 0 && file[at - 1] == '\r' ? "\r\n" : "\n";
      }
    }
    return "\n";
  }

  private static int endOfString(byte[] bytes, int quote) {
    int at = quote + 1;
    while (at < bytes.length && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, bytes.length);
  }

  /**
   * Returns the offset after the token that begins at an offset.
   *
   * @param bytes bytes that are valid JSON
   * @param from the offset of the first byte of the token
   * @return the offset
   */
  public static int endOfToken(byte[] bytes, int from) {
    if (from >= bytes.length) {
      return bytes.length;
    }
    return switch (bytes[from]) {
      case '"' -> endOfString(bytes, from);
      case '{', '}', '[', ']', ',', ':' -> from + 1;
      default -> endOfWord(bytes, from);
    };
  }

  private static int endOfWord(byte[] bytes, int from) {
    int at = from + 1;
    while (at < bytes.length && !isDelimiter(bytes[at])) {
      at++;
    }
    return at;
  }

  /**
   * Returns JSON without the white space around its tokens; all other bytes are unchanged.
   *
   * @param bytes bytes that are valid JSON
   * @param from the offset of the first byte
   * @param to the offset after the last byte
   * @return the text
   */
  public static String compact(byte[] bytes, int from, int to) {
    byte[] out = new byte[to - from];
    int length = 0;
    int at = from;
    while (at < to) {
      int end = isSpace(bytes[at]) ? at : Math.min(to, endOfToken(bytes, at));
      System.arraycopy(bytes, at, out, length, end - at);
      length += end - at;
      at = skipSpace(bytes, end);
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }
}
