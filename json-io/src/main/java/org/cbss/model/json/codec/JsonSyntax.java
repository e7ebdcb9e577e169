package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.cbss.model.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first place where bytes are no JSON (RFC 8259) or go past a limit, and says why.
 *
 * <p>It only runs on a file that the parser has refused, to give one place and one reason, whatever the parser says.
 */
final class JsonSyntax {

  private final byte[] bytes;
  private final ReadLimits limits;
  private final IntPredicate countsAsTooLarge;
  private final BitSet objects = new BitSet();
  private int depth;
  private int at;
  private ExpectedToken expected = ExpectedToken.VALUE;

  private JsonSyntax(byte[] bytes, int from, ReadLimits limits, IntPredicate countsAsTooLarge) {
    this.bytes = bytes;
    this.limits = limits;
    this.countsAsTooLarge = countsAsTooLarge;
    this.at = from;
  }

  /**
   * The first fault, or null where there is none.
   *
   * @param countsAsTooLarge whether a string, key or number that begins at an offset is a fault when it is past its limit:
   *     the reader goes on after most of these, and has reported them itself
   */
  static @Nullable SyntaxFault find(
      byte[] bytes, int from, ReadLimits limits, IntPredicate countsAsTooLarge) {
    if (JsonBytes.skipSpace(bytes, from) == bytes.length) {
      return new SyntaxFault(Code.JSON_EMPTY, from, "the file is empty");
    }
    try {
      new JsonSyntax(bytes, from, limits, countsAsTooLarge).scan();
      return null;
    } catch (SyntaxFault.Found found) {
      return found.fault();
    }
  }

  private void scan() {
    at = JsonBytes.skipSpace(bytes, at);
    while (at < bytes.length) {
      step();
      at = JsonBytes.skipSpace(bytes, at);
    }
    if (expected != ExpectedToken.NOTHING) {
      throw truncated();
    }
  }

  private void step() {
    byte b = bytes[at];
    switch (expected) {
      case VALUE -> value(b);
      case VALUE_OR_END -> {
        if (b == ']') {
          close();
        } else {
          value(b);
        }
      }
      case KEY -> key(b);
      case KEY_OR_END -> {
        if (b == '}') {
          close();
        } else {
          key(b);
        }
      }
      case COLON -> take(b == ':', ExpectedToken.VALUE, "a colon");
      case COMMA_OR_END -> commaOrEnd(b);
      case NOTHING ->
        throw new SyntaxFault.Found(
            new SyntaxFault(Code.JSON_TRAILING, at, "there is more after the end of the value"));
    }
  }

  private void take(boolean fits, ExpectedToken next, String what) {
    if (!fits) {
      throw wrong("expected " + what + ", found " + found());
    }
    at++;
    expected = next;
  }

  private void commaOrEnd(byte b) {
    boolean object = objects.get(depth);
    if (b == (object ? '}' : ']')) {
      close();
    } else {
      take(
          b == ',',
          object ? ExpectedToken.KEY : ExpectedToken.VALUE,
          object ? "a comma or \"}\"" : "a comma or \"]\"");
    }
  }

  private void value(byte b) {
    switch (b) {
      case '{' -> open(true);
      case '[' -> open(false);
      case '"' -> {
        string(false);
        ended();
      }
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    }
  }

  private void open(boolean object) {
    depth++;
    if (depth > limits.depth()) {
      String message = "nested more than " + limits.depth() + " levels deep";
      throw new SyntaxFault.Found(new SyntaxFault(Code.JSON_DEPTH, at, message));
    }
    objects.set(depth, object);
    at++;
    expected = object ? ExpectedToken.KEY_OR_END : ExpectedToken.VALUE_OR_END;
  }

  private void close() {
    depth--;
    at++;
    ended();
  }

  private void ended() {
    expected = depth == 0 ? ExpectedToken.NOTHING : ExpectedToken.COMMA_OR_END;
  }

  private void key(byte b) {
    if (b != '"') {
      throw wrong("expected a key in quotes, found " + found());
    }
    string(true);
    expected = ExpectedToken.COLON;
  }

  private void string(boolean key) {
    int start = at++;
    StringSize size = new StringSize();
    while (at < bytes.length && bytes[at] != '"') {
      if (bytes[at] >= 0 && bytes[at] < 0x20) {
        throw wrong("a control character within a string");
      }
      if (bytes[at] == '\\') {
        size.addEscaped(escape());
      } else {
        size.addRaw(bytes[at]);
      }
      at++;
    }
    if (at >= bytes.length) {
      throw truncated();
    }
    at++;
    if (key && size.hasHalf()) {
      throw new SyntaxFault.Found(
          new SyntaxFault(Code.JSON_ENCODING, start, "a key with half of a surrogate pair"));
    }
    if (key) {
      limit(start, size.characters(), limits.keyLength(), "a key", "characters");
    } else {
      limit(start, size.bytes(), limits.stringBytes(), "a string", "bytes");
    }
  }

  private void limit(int start, int size, int limit, String what, String unit) {
    if (size > limit && countsAsTooLarge.test(start)) {
      String message = what + " of more than " + limit + " " + unit;
      throw new SyntaxFault.Found(new SyntaxFault(Code.JSON_TOO_LARGE, start, message));
    }
  }

  /** Goes to the last byte of an escape; gives the character that it stands for. */
  private char escape() {
    int backslash = at++;
    if (at >= bytes.length) {
      throw truncated();
    }
    if (bytes[at] != 'u') {
      if ("\"\\/bfnrt".indexOf(bytes[at]) < 0) {
        throw wrongAt(backslash, "an escape that JSON does not have");
      }
      return (char) bytes[at];
    }
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      at++;
      if (at >= bytes.length) {
        throw truncated();
      }
      int digit = Character.digit(bytes[at], 16);
      if (digit < 0) {
        throw wrongAt(backslash, "an escape without four hexadecimal digits");
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  private void word(String word) {
    int end = JsonBytes.endOfToken(bytes, at);
    int length = end - at;
    boolean same = word.startsWith(new String(bytes, at, length, StandardCharsets.UTF_8));
    if (same && length < word.length() && end == bytes.length) {
      throw truncated();
    }
    if (!same || length < word.length()) {
      throw wrong("expected a value, found " + found());
    }
    at = end;
    ended();
  }

  private void number() {
    int start = at;
    if (bytes[at] == '-') {
      at++;
    }
    int digits = at < bytes.length && bytes[at] == '0' ? zero() : digits(start);
    if (at < bytes.length && bytes[at] == '.') {
      at++;
      digits += digits(start);
    }
    if (at < bytes.length && (bytes[at] == 'e' || bytes[at] == 'E')) {
      at++;
      if (at < bytes.length && (bytes[at] == '+' || bytes[at] == '-')) {
        at++;
      }
      digits += digits(start);
    }
    if (at < bytes.length && !isDelimiter(bytes[at])) {
      throw noNumber(start);
    }
    limit(start, digits, limits.numberDigits(), "a number", "digits");
    ended();
  }

  private int zero() {
    at++;
    return 1;
  }

  private int digits(int start) {
    int from = at;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at == from) {
      throw at >= bytes.length ? truncated() : noNumber(start);
    }
    return at - from;
  }

  /** What begins as a number and is none, or is no value at all. */
  private SyntaxFault.Found noNumber(int start) {
    boolean number = bytes[start] == '-' || bytes[start] >= '0' && bytes[start] <= '9';
    at = start;
    return wrong(number ? "not a number as JSON writes it" : "expected a value, found " + found());
  }

  private static boolean isDelimiter(byte b) {
    return JsonBytes.isSpace(b) || ",:{}[]\"".indexOf(b) >= 0;
  }

  private String found() {
    int end = Math.min(JsonBytes.endOfToken(bytes, at), at + 80);
    return Quoted.of(new String(bytes, at, end - at, StandardCharsets.UTF_8));
  }

  private SyntaxFault.Found wrong(String message) {
    return wrongAt(at, message);
  }

  private static SyntaxFault.Found wrongAt(int offset, String message) {
    return new SyntaxFault.Found(new SyntaxFault(Code.JSON_SYNTAX, offset, message));
  }

  private SyntaxFault.Found truncated() {
    return new SyntaxFault.Found(
        new SyntaxFault(Code.JSON_TRUNCATED, bytes.length, "the file ends before its value does"));
  }
}
