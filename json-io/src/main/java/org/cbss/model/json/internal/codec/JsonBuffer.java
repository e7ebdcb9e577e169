package org.cbss.model.json.internal.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A value that is copied from the tokens of any parser to JSON that the codecs read. Problems of the value are kept, and
 * numbers keep their digits. It has no limits, since the reader checks them.
 */
public final class JsonBuffer {
  private record Foreign(int offset, String message) {}

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator out = JsonFactories.compactGenerator(bytes);
  private final List<Foreign> foreign = new ArrayList<>();

  /** Creates an empty buffer. */
  public JsonBuffer() {}

  /**
   * Returns whether an object or array is open, so that the value is incomplete.
   *
   * @return true if one is open
   */
  public boolean isOpen() {
    return !out.streamWriteContext().inRoot();
  }

  /** Begins an object. */
  public void startObject() {
    out.writeStartObject();
  }

  /** Ends an object. */
  public void endObject() {
    out.writeEndObject();
  }

  /** Begins an array. */
  public void startArray() {
    out.writeStartArray();
  }

  /** Ends an array. */
  public void endArray() {
    out.writeEndArray();
  }

  /**
   * Copies a key.
   *
   * @param name the key
   */
  public void name(String name) {
    out.writeName(name);
  }

  /**
   * Copies a string. The generator escapes an unpaired surrogate, so that the reader finds it.
   *
   * @param text the text
   */
  public void string(String text) {
    out.writeString(text);
  }

  /**
   * Copies a number, or a word such as true.
   *
   * @param json the value as it is written
   */
  public void plain(String json) {
    out.writeRawValue(json);
  }

  /**
   * Copies an object that is embedded in a tree: bytes, JSON values and values of the model as they would be written. Any other
   * object is reported.
   *
   * @param value the object, or null
   */
  public void embedded(@Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof byte[] octets) {
      out.writeString(Base64.getEncoder().encodeToString(octets));
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
      out.writeRawValue(new String(toBytes(format, value), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      refuse("expected JSON, found a value that cannot be written: " + e.getMessage());
    }
  }

  private static <T> byte[] toBytes(ValueFormat<T> format, Object value) {
    return format.toBytes(format.type().cast(value));
  }

  private void refuse(String message) {
    out.writeNull();
    out.flush();
    foreign.add(new Foreign(bytes.size() - "null".length(), message));
  }

  /**
   * Returns the copied value.
   *
   * @return UTF-8, without white space
   */
  public byte[] bytes() {
    out.flush();
    return bytes.toByteArray();
  }

  /**
   * Reports the objects that JSON cannot hold.
   *
   * @param json the bytes
   * @param problems the log of problems
   */
  public void report(byte[] json, ProblemLog problems) {
    try (JsonParser parser = JsonFactories.parser(json, 0)) {
      foreign.forEach(object -> report(object, parser, problems));
    } catch (JacksonException e) {
      return; // The reader stops at the same offset, and reports what is wrong there.
    }
  }

  private static void report(Foreign object, JsonParser parser, ProblemLog problems) {
    do {
      parser.nextToken();
    } while (parser.currentTokenLocation().getByteOffset() < object.offset());
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    problems.add(
        ProblemCode.SHAPE_TYPE.id(), object.offset(), () -> pointer, object.message(), null);
  }
}
