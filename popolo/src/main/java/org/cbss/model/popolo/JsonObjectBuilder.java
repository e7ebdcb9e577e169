package org.cbss.model.popolo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Builds a JSON object, with its keys in the order in which they are put. */
final class JsonObjectBuilder {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Puts a string, unless it is null. */
  JsonObjectBuilder put(String key, @Nullable String text) {
    if (text != null) {
      values.put(key, text);
    }
    return this;
  }

  /** Puts an object. */
  JsonObjectBuilder put(String key, JsonObjectBuilder object) {
    values.put(key, object);
    return this;
  }

  /** Puts an array of objects, unless it is empty. */
  JsonObjectBuilder put(String key, List<JsonObjectBuilder> items) {
    if (!items.isEmpty()) {
      values.put(key, items);
    }
    return this;
  }

  /** Returns whether the object has no keys. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns the string of a key, or the id of an object there, or null if there is none. */
  @Nullable
  String text(String key) {
    Object value = values.get(key);
    return value instanceof JsonObjectBuilder object ? object.text("id") : (String) value;
  }

  void write(JsonGenerator out) {
    out.writeStartObject();
    values.forEach((key, value) -> {
      out.writeName(key);
      if (value instanceof String text) {
        out.writeString(text);
      } else if (value instanceof JsonObjectBuilder object) {
        object.write(out);
      } else {
        writeAll(out, (List<?>) value);
      }
    });
    out.writeEndObject();
  }

  static void writeAll(JsonGenerator out, List<?> items) {
    out.writeStartArray();
    items.forEach(item -> ((JsonObjectBuilder) item).write(out));
    out.writeEndArray();
  }
}
