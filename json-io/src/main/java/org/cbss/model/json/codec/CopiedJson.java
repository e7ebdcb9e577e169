package org.cbss.model.json.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value out of anyone's tokens, as bytes that our own parser reads: what is wrong with it stays wrong, and numbers are as
 * they were written. No limit is kept here, since it is the reader who tells of those.
 */
public final class CopiedJson {
  private record Foreign(int offset, String message) {}

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonText out = JsonText.ofLines(bytes);
  private final List<Foreign> foreign = new ArrayList<>();
  private int depth;

  /** A copy of no token so far. */
  public CopiedJson() {}

  /**
   * Whether an object or array is open, so that the value goes on.
   *
   * @return true when there is one
   */
  public boolean isOpen() {
    return depth > 0;
  }

  /** Begins an object. */
  public void startObject() {
    depth++;
    out.startObject();
  }

  /** Ends an object. */
  public void endObject() {
    depth--;
    out.endObject();
  }

  /** Begins an array. */
  public void startArray() {
    depth++;
    out.startArray();
  }

  /** Ends an array. */
  public void endArray() {
    depth--;
    out.endArray();
  }

  /**
   * Copies a key.
   *
   * @param name the key, which may hold half of a surrogate pair
   */
  public void name(String name) {
    if (Characters.hasLoneSurrogate(name)) {
      out.name(new Key(escaped(name)));
    } else {
      out.name(name);
    }
  }

  /**
   * Copies a string.
   *
   * @param text the text, which may hold half of a surrogate pair
   */
  public void string(String text) {
    if (Characters.hasLoneSurrogate(text)) {
      out.raw('"' + escaped(text) + '"');
    } else {
      out.string(text);
    }
  }

  /** UTF-8 has no half of a surrogate pair; escaped, it is found by the reader. */
  private static String escaped(String text) {
    return text.chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
        .collect(Collectors.joining());
  }

  /**
   * Copies a number, or a word such as true.
   *
   * @param json the value as it is written
   */
  public void plain(String json) {
    out.raw(json);
  }

  /**
   * Copies an object that was never written, such as within a tree: bytes, what JSON has, and values of the model as they would
   * be written, and any other as one that the reader refuses.
   *
   * @param value the object, or null
   */
  public void embedded(@Nullable Object value) {
    if (value == null) {
      out.raw("null");
    } else if (value instanceof byte[] octets) {
      out.string(Base64.getEncoder().encodeToString(octets));
    } else if (value instanceof String text) {
      string(text);
    } else if (value instanceof Number || value instanceof Boolean) {
      plain(value.toString());
    } else {
      object(value);
    }
  }

  private void object(Object value) {
    ValueFormat<?> format = ValueFormat.of(value);
    if (format == null) {
      refuse("expected JSON, found an object of " + value.getClass().getTypeName());
      return;
    }
    try {
      out.raw(new String(toBytes(format, value), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      refuse("expected JSON, found what cannot be written: " + e.getMessage());
    }
  }

  private static <T> byte[] toBytes(ValueFormat<T> format, Object value) {
    return format.toBytes(format.type().cast(value));
  }

  private void refuse(String message) {
    String instead = "null";
    out.raw(instead);
    foreign.add(new Foreign(out.waiting() - instead.length(), message));
  }

  /**
   * What was copied.
   *
   * @return UTF-8, without white space
   */
  public byte[] bytes() {
    out.flush();
    return bytes.toByteArray();
  }

  /**
   * Reports those objects that no JSON can hold, as far as the rest is JSON.
   *
   * @param json the bytes
   * @param problems where problems go
   */
  public void report(byte[] json, ProblemLog problems) {
    Tokens tokens = new Tokens(json, 0, JsonFactories.NO_LIMITS);
    try {
      foreign.forEach(object -> report(object, tokens, problems));
    } catch (Tokens.Broken e) {
      return; // The reader comes to the same place, and tells what is wrong there.
    }
  }

  private static void report(Foreign object, Tokens tokens, ProblemLog problems) {
    while (tokens.offset() < object.offset()) {
      tokens.next();
    }
    problems.add(Code.SHAPE_TYPE.id(), object.offset(), tokens::pointer, object.message(), null);
  }
}
