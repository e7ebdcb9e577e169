package org.cbss.model.json.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cbss.model.json.internal.diagnosis.JsonBytes;
import org.cbss.model.json.internal.diagnosis.Utf8;
import tools.jackson.core.JsonParser;

/**
 * A value in bytes that are valid JSON, from its first byte to its last. What is inside it is found only if asked for.
 *
 * @param bytes the bytes
 * @param start the offset of the first byte
 * @param end the offset after the last byte
 */
public record JsonRange(byte[] bytes, int start, int end) {

  /**
   * A member of an object, or an element of an array.
   *
   * @param key the key, or an empty text for an element
   * @param start the offset of the key, or of the element
   * @param value the value
   */
  public record Member(String key, int start, JsonRange value) {
    int end() {
      return value.end;
    }
  }

  /**
   * Returns the object that a file consists of.
   *
   * @param file the bytes of the file, valid JSON
   * @return the value
   * @throws IllegalArgumentException if it is not an object
   */
  public static JsonRange root(byte[] file) {
    int start = JsonBytes.skipSpace(file, Utf8.markLength(file));
    if (start == file.length || file[start] != '{') {
      throw new IllegalArgumentException("the file is not a JSON object");
    }
    return new JsonRange(file, start, endOfValue(file, start));
  }

  private static int endOfValue(byte[] bytes, int from) {
    int depth = 0;
    int at = from;
    do {
      int token = JsonBytes.skipSpace(bytes, at);
      if (token == bytes.length) {
        return token;
      }
      if (bytes[token] == '{' || bytes[token] == '[') {
        depth++;
      } else if (bytes[token] == '}' || bytes[token] == ']') {
        depth--;
      }
      at = JsonBytes.endOfToken(bytes, token);
    } while (depth > 0);
    return at;
  }

  boolean isObject() {
    return bytes[start] == '{';
  }

  boolean isArray() {
    return bytes[start] == '[';
  }

  /**
   * Returns what is directly inside an object or array.
   *
   * @return the members or elements, in their order; empty for any other value
   */
  public List<Member> members() {
    List<Member> members = new ArrayList<>();
    if (!isObject() && !isArray()) {
      return members;
    }
    int at = JsonBytes.skipSpace(bytes, start + 1);
    while (at < end - 1) {
      int first = at;
      String key = "";
      if (isObject()) {
        int afterKey = JsonBytes.endOfToken(bytes, at);
        key = text(at, afterKey);
        int colon = JsonBytes.skipSpace(bytes, afterKey);
        at = JsonBytes.skipSpace(bytes, colon + 1);
      }
      JsonRange value = new JsonRange(bytes, at, endOfValue(bytes, at));
      members.add(new Member(key, first, value));
      at = JsonBytes.skipSpace(bytes, value.end);
      if (at < end && bytes[at] == ',') {
        at = JsonBytes.skipSpace(bytes, at + 1);
      }
    }
    return members;
  }

  /** Returns the text of a string with its quotes. */
  private String text(int from, int to) {
    String raw = new String(bytes, from + 1, to - from - 2, StandardCharsets.UTF_8);
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    try (JsonParser parser = JsonFactories.parser(Arrays.copyOfRange(bytes, from, to), 0)) {
      parser.nextToken();
      return parser.getString();
    }
  }

  /** Returns the text of this value, such as {@code "dk-2019"} with its quotes. */
  String json() {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** Returns whether another value has the same bytes. */
  boolean hasSameBytes(JsonRange other) {
    return Arrays.equals(bytes, start, end, other.bytes, other.start, other.end);
  }

  /** Returns whether what is inside an object or array begins on another line than its bracket. */
  boolean hasLines() {
    int inside = JsonBytes.skipSpace(bytes, start + 1);
    for (int at = start + 1; at < inside; at++) {
      if (bytes[at] == '\n' || bytes[at] == '\r') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the keys of the records of a file have lines of their own: those of its first record, or those of the file
   * if it has none.
   *
   * @return true if they have
   */
  public boolean isExpanded() {
    for (Member member : members()) {
      if (member.value.isArray()) {
        int first = JsonBytes.skipSpace(bytes, member.value.start + 1);
        if (bytes[first] == '{') {
          return new JsonRange(bytes, first, first).hasLines();
        }
      }
    }
    return hasLines();
  }
}
