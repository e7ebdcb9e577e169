package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;

/** Finds its way in the bytes of a file. */
final class JsonBytes {
  private JsonBytes() {}

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Whether no word or number goes on here. */
  static boolean isDelimiter(byte b) {
    return isSpace(b) || ",:{}[]\"".indexOf(b) >= 0;
  }

  static int skipSpace(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  /** The end of the string that begins at the quote, after its closing quote. */
  static int endOfString(byte[] bytes, int quote) {
    int at = quote + 1;
    while (at < bytes.length && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, bytes.length);
  }

  /** The end of the token that begins here: one byte for a bracket. */
  static int endOfToken(byte[] bytes, int from) {
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

  /** The end of the whole value that begins here, which is known to be JSON. */
  static int endOfValue(byte[] bytes, int from) {
    int depth = 0;
    int at = from;
    do {
      at = skipSpace(bytes, at);
      byte b = bytes[at];
      if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
      }
      at = endOfToken(bytes, at);
    } while (depth > 0);
    return at;
  }

  /** The value that stands between, which is known to be JSON, without the white space around its tokens. */
  static String compact(byte[] bytes, int from, int to) {
    byte[] out = new byte[to - from];
    int length = 0;
    int at = from;
    while (at < to) {
      int end = isSpace(bytes[at]) ? at : endOfToken(bytes, at);
      System.arraycopy(bytes, at, out, length, end - at);
      length += end - at;
      at = skipSpace(bytes, end);
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }
}
