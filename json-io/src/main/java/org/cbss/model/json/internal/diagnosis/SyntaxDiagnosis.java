package org.cbss.model.json.internal.diagnosis;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first offset at which bytes are not JSON (RFC 8259) or are nested too deeply, and the reason. It runs only after
 * the parser has refused the bytes.
 */
public final class SyntaxDiagnosis {
  /** The message for content after the value. */
  public static final String TRAILING = "unexpected content after the end of the value";

  private static final String ESCAPED = "\"\\bfnrt/";
  private static final int HEX_DIGITS = 4;
  private static final int LONGEST_EXCERPT = 80;

  /**
   * A fault in the syntax.
   *
   * @param code the kind of fault
   * @param offset the offset in bytes
   * @param message one sentence
   * @param key the key that is at fault, or null if the fault is elsewhere
   */
  public record Fault(
      ProblemCode code,
      int offset,
      String message,
      @Nullable String key) {}

  /** Carries a fault out of the scan. */
  private static final class FaultFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    FaultFound(ProblemCode code, int offset, String message, @Nullable String key) {
      super(message, null, false, false);
      this.fault = new Fault(code, offset, message, key);
    }
  }

  /** The tokens that may come next. */
  private enum Expected {
    VALUE,
    VALUE_OR_END,
    KEY,
    KEY_OR_END,
    COLON,
    COMMA_OR_END,
    NOTHING
  }

  private final byte[] bytes;
  private final int maxDepth;
  private final String subject;
  private final BitSet objects = new BitSet();
  private int depth;
  private int at;
  private Expected expected = Expected.VALUE;

  private SyntaxDiagnosis(byte[] bytes, int from, int maxDepth, String subject) {
    this.bytes = bytes;
    this.maxDepth = maxDepth;
    this.subject = subject;
    this.at = from;
  }

  /**
   * Returns the first fault, or null if there is none.
   *
   * @param bytes the bytes
   * @param from the offset of the first byte after a byte-order mark
   * @param maxDepth the greatest depth of nesting
   * @param subject the noun for the bytes in messages, such as {@code file}
   * @return the fault, or null
   */
  public static @Nullable Fault find(byte[] bytes, int from, int maxDepth, String subject) {
    if (JsonBytes.skipSpace(bytes, from) == bytes.length) {
      return new Fault(ProblemCode.JSON_EMPTY, from, "the " + subject + " is empty", null);
    }
    try {
      new SyntaxDiagnosis(bytes, from, maxDepth, subject).scan();
      return null;
    } catch (FaultFound found) {
      return found.fault;
    }
  }

  private void scan() {
    at = JsonBytes.skipSpace(bytes, at);
    while (at < bytes.length) {
      step();
      at = JsonBytes.skipSpace(bytes, at);
    }
    if (expected != Expected.NOTHING) {
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
      case COLON -> take(b == ':', Expected.VALUE, "a colon");
      case COMMA_OR_END -> commaOrEnd(b);
      case NOTHING -> throw new FaultFound(ProblemCode.JSON_TRAILING, at, TRAILING, null);
    }
  }

  private void take(boolean fits, Expected next, String wanted) {
    if (!fits) {
      throw wrong("expected " + wanted + ", found " + found());
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
          object ? Expected.KEY : Expected.VALUE,
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
    if (depth > maxDepth) {
      String message = "nested more than " + maxDepth + " levels deep";
      throw new FaultFound(ProblemCode.JSON_DEPTH, at, message, null);
    }
    objects.set(depth, object);
    at++;
    expected = object ? Expected.KEY_OR_END : Expected.VALUE_OR_END;
  }

  private void close() {
    depth--;
    at++;
    ended();
  }

  private void ended() {
    expected = depth == 0 ? Expected.NOTHING : Expected.COMMA_OR_END;
  }

  private void key(byte b) {
    if (b != '"') {
      throw wrong("expected a key in quotes, found " + found());
    }
    int quote = at;
    string();
    String key = unescaped(quote + 1, at - 1);
    if (UnsafeCharacters.hasLoneSurrogate(key)) {
      throw new FaultFound(
          ProblemCode.JSON_ENCODING, quote, UnsafeCharacters.UNPAIRED + " in a key", key);
    }
    expected = Expected.COLON;
  }

  /** Resolves the escapes of four digits in a string; other escapes stay, since they make no surrogates. */
  private String unescaped(int from, int to) {
    StringBuilder text = new StringBuilder();
    int copied = from;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        i++;
        if (bytes[i] == 'u') {
          text.append(utf8(copied, i - 1));
          text.append((char) Integer.parseInt(utf8(i + 1, i + 1 + HEX_DIGITS), 16));
          i += HEX_DIGITS;
          copied = i + 1;
        }
      }
    }
    return text.append(utf8(copied, to)).toString();
  }

  private String utf8(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private void string() {
    at++;
    while (at < bytes.length && bytes[at] != '"') {
      if (bytes[at] >= 0 && bytes[at] < 0x20) {
        throw wrong("unescaped control character in a string");
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

  /** Moves to the last byte of an escape. */
  private void escape() {
    int backslash = at++;
    if (at >= bytes.length) {
      throw truncated();
    }
    if (bytes[at] != 'u') {
      if (ESCAPED.indexOf(bytes[at]) < 0) {
        throw wrongAt(backslash, "unknown escape in a string");
      }
      return;
    }
    for (int i = 0; i < HEX_DIGITS; i++) {
      at++;
      if (at >= bytes.length) {
        throw truncated();
      }
      if (Character.digit(bytes[at], 16) < 0) {
        throw wrongAt(backslash, "expected four hexadecimal digits after \\u");
      }
    }
  }

  private void word(String word) {
    int end = JsonBytes.endOfToken(bytes, at);
    int length = end - at;
    boolean same = word.startsWith(utf8(at, end));
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
      throw notNumber(start);
    }
    ended();
  }

  private void digits(int start) {
    int from = at;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at == from) {
      throw at >= bytes.length ? truncated() : notNumber(start);
    }
  }

  /** Reports a token that begins as a number and is not one, or that is not a value at all. */
  private FaultFound notNumber(int start) {
    boolean number = bytes[start] == '-' || bytes[start] >= '0' && bytes[start] <= '9';
    at = start;
    return wrong(number ? "invalid number " + found() : "expected a value, found " + found());
  }

  private String found() {
    int end = Math.min(JsonBytes.endOfToken(bytes, at), at + LONGEST_EXCERPT);
    return ValueQuoter.of(utf8(at, end));
  }

  private FaultFound wrong(String message) {
    return wrongAt(at, message);
  }

  private static FaultFound wrongAt(int offset, String message) {
    return new FaultFound(ProblemCode.JSON_SYNTAX, offset, message, null);
  }

  private FaultFound truncated() {
    String message = "unexpected end of the " + subject;
    return new FaultFound(ProblemCode.JSON_TRUNCATED, bytes.length, message, null);
  }
}
