package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.cbss.model.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first place where bytes are no JSON (RFC 8259) or nested too deeply, and says why. It only runs on a file that
 * {@link Tokens} has not come to the end of.
 */
final class JsonSyntax {

  private final byte[] bytes;
  private final ReadLimits limits;
  private final String what;
  private final BitSet objects = new BitSet();
  private int depth;
  private int at;
  private ExpectedToken expected = ExpectedToken.VALUE;

  private JsonSyntax(byte[] bytes, int from, ReadLimits limits, String what) {
    this.bytes = bytes;
    this.limits = limits;
    this.what = what;
    this.at = from;
  }

  /**
   * The first fault, or null where there is none.
   *
   * @param what what sentences call the bytes, such as {@code file}
   */
  static @Nullable SyntaxFault find(byte[] bytes, int from, ReadLimits limits, String what) {
    if (JsonBytes.skipSpace(bytes, from) == bytes.length) {
      return new SyntaxFault(Code.JSON_EMPTY, from, "the " + what + " is empty");
    }
    try {
      new JsonSyntax(bytes, from, limits, what).scan();
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
        string();
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
    string();
    expected = ExpectedToken.COLON;
  }

  private void string() {
    at++;
    while (at < bytes.length && bytes[at] != '"') {
      if (bytes[at] >= 0 && bytes[at] < 0x20) {
        throw wrong("a control character within a string");
      }
      if (bytes[at] == '\\') {
        escape();
      }
      at++;
    }
    if (at >= bytes.length) {
      throw truncated();
    }
    at++;
  }

  /** Goes to the last byte of an escape. */
  private void escape() {
    int backslash = at++;
    if (at >= bytes.length) {
      throw truncated();
    }
    if (bytes[at] != 'u') {
      if (Escapes.of(bytes[at]) < 0) {
        throw wrongAt(backslash, "an escape that JSON does not have");
      }
      return;
    }
    for (int i = 0; i < Escapes.DIGITS; i++) {
      at++;
      if (at >= bytes.length) {
        throw truncated();
      }
      if (Character.digit(bytes[at], 16) < 0) {
        throw wrongAt(backslash, "an escape without four hexadecimal digits");
      }
    }
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
    if (at < bytes.length && bytes[at] == '0') {
      at++;
    } else {
      digits(start);
    }
    if (at < bytes.length && bytes[at] == '.') {
      at++;
      digits(start);
    }
    if (at < bytes.length && (bytes[at] == 'e' || bytes[at] == 'E')) {
      at++;
      if (at < bytes.length && (bytes[at] == '+' || bytes[at] == '-')) {
        at++;
      }
      digits(start);
    }
    if (at < bytes.length && !JsonBytes.isDelimiter(bytes[at])) {
      throw noNumber(start);
    }
    ended();
  }

  private void digits(int start) {
    int from = at;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at == from) {
      throw at >= bytes.length ? truncated() : noNumber(start);
    }
  }

  /** What begins as a number and is none, or is no value at all. */
  private SyntaxFault.Found noNumber(int start) {
    boolean number = bytes[start] == '-' || bytes[start] >= '0' && bytes[start] <= '9';
    at = start;
    return wrong(number ? "not a number as JSON writes it" : "expected a value, found " + found());
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
    String message = "the " + what + " ends before its value does";
    return new SyntaxFault.Found(new SyntaxFault(Code.JSON_TRUNCATED, bytes.length, message));
  }
}
