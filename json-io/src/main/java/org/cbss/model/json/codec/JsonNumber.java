package org.cbss.model.json.codec;

/** How JSON writes numbers (RFC 8259, section 6). */
final class JsonNumber {
  private static final int NONE = -1;

  private JsonNumber() {}

  /** The end of a whole number, or of the whole part of another; -1 where there is none. */
  static int endOfWhole(byte[] bytes, int from) {
    int first = is(bytes, from, '-') ? from + 1 : from;
    int end = endOfDigits(bytes, first);
    return is(bytes, first, '0') && end > first + 1 ? NONE : end;
  }

  /** The end of the fraction and exponent after a whole part, if any; -1 where they are wrong. */
  static int end(byte[] bytes, int endOfWhole) {
    int at = endOfWhole;
    if (is(bytes, at, '.')) {
      at = endOfDigits(bytes, at + 1);
    }
    if (at >= 0 && (is(bytes, at, 'e') || is(bytes, at, 'E'))) {
      at++;
      at = endOfDigits(bytes, is(bytes, at, '+') || is(bytes, at, '-') ? at + 1 : at);
    }
    return at;
  }

  private static boolean is(byte[] bytes, int at, char character) {
    return at < bytes.length && bytes[at] == character;
  }

  private static int endOfDigits(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at == from ? NONE : at;
  }
}
