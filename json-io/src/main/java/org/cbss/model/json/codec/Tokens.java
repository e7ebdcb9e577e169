package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.meta.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The tokens of the JSON that bytes hold (RFC 8259), one after another.
 *
 * <p>It makes nothing of them that it is not asked for, and goes no further than what is JSON, UTF-8 and within the limit of
 * depth: there it throws {@link Broken}, and {@link JsonSyntax} tells where and why. Half a surrogate pair, written as an
 * escape, is let through, for the reader to report.
 */
final class Tokens {
  /** Instead of a field, that the object is at its end. */
  static final int END = -2;

  private static final int INDENT = 2;

  private final byte[] bytes;
  private final int deepest;
  private final JsonString string;
  private JsonToken current = JsonToken.NOT_AVAILABLE;
  private int start;
  private int at;
  private boolean isAfterColon;
  private final Levels levels = new Levels();

  /** That the bytes are no JSON, or too deep. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken() {
      super("no JSON", null, false, false);
    }
  }

  /**
   * The tokens of bytes.
   *
   * @param from the offset of the first byte
   */
  Tokens(byte[] bytes, int from, ReadLimits limits) {
    this.bytes = bytes;
    this.at = from;
    this.start = from;
    this.deepest = limits.depth();
    this.string = new JsonString(bytes);
  }

  /** The current token; {@link JsonToken#NOT_AVAILABLE} before the first. */
  JsonToken current() {
    return current;
  }

  boolean is(JsonToken token) {
    return current == token;
  }

  /** Where the current token begins. */
  int offset() {
    return start;
  }

  /** Whether nothing but white space follows the value that the bytes hold. */
  boolean isAtEnd() {
    at = JsonBytes.skipSpace(bytes, at);
    return at == bytes.length;
  }

  /** Goes to the next token, of which there must be one. */
  JsonToken next() {
    if (current == JsonToken.PROPERTY_NAME) {
      if (!isAfterColon) {
        skipTo(':');
        at++;
      }
      isAfterColon = false;
      return value();
    }
    if (levels.depth() == 0) {
      return value();
    }
    boolean first = current == JsonToken.START_OBJECT || current == JsonToken.START_ARRAY;
    byte b = skipSpace();
    if (b == (levels.isObject() ? '}' : ']')) {
      return close();
    }
    boolean object = levels.isObject();
    if (!object) {
      levels.toNextElement();
    }
    if (!first) {
      skipTo(',');
      at++;
    }
    return object ? name() : value();
  }

  /** Goes to the next key of an object and gives it, or to the end of the object and gives null. */
  @Nullable
  String nextName() {
    return next() == JsonToken.END_OBJECT ? null : string.text();
  }

  /**
   * Goes to the next key of an object and gives its number, -1 for another, or {@link #END} at the end of the object.
   *
   * @param next the number that the key may have, or be near before; if it does and the layout is our own, it is found at
   *     once
   */
  int nextField(Names names, int next) {
    int key = usualPlaceOfKey();
    int near = key < 0 ? -1 : names.findNear(next, bytes, key);
    if (near >= 0) {
      start = key;
      levels.atKey(key);
      at = key + names.keyLength(near);
      isAfterColon = true;
      current = JsonToken.PROPERTY_NAME;
      return near;
    }
    if (next() == JsonToken.END_OBJECT) {
      return END;
    }
    return string.isEscaped()
        ? names.find(string.text())
        : names.find(bytes, string.from(), string.to());
  }

  /** Where the next key begins in our own layout: on a line of its own, indented by two spaces a level; -1 in another. */
  private int usualPlaceOfKey() {
    boolean first = is(JsonToken.START_OBJECT);
    if (!first && (at == bytes.length || bytes[at] != ',')) {
      return -1;
    }
    int line = first ? at : at + 1;
    int key = line + 1 + INDENT * levels.depth();
    if (key + Octets.LENGTH > bytes.length || bytes[line] != '\n') {
      return -1;
    }
    for (int i = line + 1; i < key; i += Octets.LENGTH) {
      if (Octets.spaces(Octets.at(bytes, i)) < Math.min(Octets.LENGTH, key - i)) {
        return -1;
      }
    }
    return key;
  }

  /** Goes from the first token of a value to its last. */
  void skipChildren() {
    int outside =
        levels.depth() - (is(JsonToken.START_OBJECT) || is(JsonToken.START_ARRAY) ? 1 : 0);
    while (levels.depth() > outside) {
      next();
    }
  }

  /** The current string or key. */
  JsonString string() {
    return string;
  }

  /** The text of the current token: what a string or key stands for, the digits of a number, a word. */
  String text() {
    return current == JsonToken.VALUE_STRING || current == JsonToken.PROPERTY_NAME
        ? string.text()
        : new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
  }

  /** How many bytes the current token takes. */
  int length() {
    return at - start;
  }

  /** The JSON Pointer of the current token: of a key, the same as of its value. */
  String pointer() {
    return path().stream()
        .map(step -> "/" + Place.escape(step.name()))
        .collect(Collectors.joining());
  }

  /** The keys and indexes that lead to the current token: to a key, the same as to its value. */
  List<Refusal.Step> path() {
    return levels.path(bytes);
  }

  private JsonToken name() {
    skipTo('"');
    start = at;
    at = string.scan(at + 1);
    levels.atKey(start);
    return become(JsonToken.PROPERTY_NAME);
  }

  private JsonToken value() {
    byte b = skipSpace();
    start = at;
    return switch (b) {
      case '"' -> stringValue();
      case '{' -> open(true);
      case '[' -> open(false);
      case 't' -> word("true", JsonToken.VALUE_TRUE);
      case 'f' -> word("false", JsonToken.VALUE_FALSE);
      case 'n' -> word("null", JsonToken.VALUE_NULL);
      default -> number();
    };
  }

  private JsonToken stringValue() {
    at = string.scan(at + 1);
    return become(JsonToken.VALUE_STRING);
  }

  private JsonToken become(JsonToken token) {
    current = token;
    return token;
  }

  private JsonToken open(boolean object) {
    if (levels.depth() == deepest) {
      throw new Broken();
    }
    levels.open(object);
    at++;
    return become(object ? JsonToken.START_OBJECT : JsonToken.START_ARRAY);
  }

  private JsonToken close() {
    start = at++;
    JsonToken end = levels.isObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    levels.close();
    return become(end);
  }

  private JsonToken word(String word, JsonToken token) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
        throw new Broken();
      }
    }
    at += word.length();
    return ended(token);
  }

  private JsonToken number() {
    int whole = JsonNumber.endOfWhole(bytes, at);
    at = whole < 0 ? whole : JsonNumber.end(bytes, whole);
    if (at < 0) {
      throw new Broken();
    }
    return ended(at == whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT);
  }

  /** Ends a token that no bracket or quote ends: something else must. */
  private JsonToken ended(JsonToken token) {
    if (at < bytes.length && !JsonBytes.isDelimiter(bytes[at])) {
      throw new Broken();
    }
    return become(token);
  }

  private void skipTo(char wanted) {
    if (skipSpace() != wanted) {
      throw new Broken();
    }
  }

  /** Goes to the next byte that is no white space, which there must be, and gives it. */
  private byte skipSpace() {
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b > ' ' || !JsonBytes.isSpace(b)) {
        return b;
      }
      at++;
      while (at + Octets.LENGTH <= bytes.length) {
        int spaces = Octets.spaces(Octets.at(bytes, at));
        at += spaces;
        if (spaces < Octets.LENGTH) {
          break;
        }
      }
    }
    throw new Broken();
  }
}
