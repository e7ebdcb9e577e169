package org.cbss.model.popolo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An object to be written, with its keys in the order in which they were put. */
final class Item {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Puts a string, unless there is none. */
  Item put(String key, @Nullable String text) {
    if (text != null) {
      values.put(key, text);
    }
    return this;
  }

  /** Puts an object. */
  Item put(String key, Item item) {
    values.put(key, item);
    return this;
  }

  /** Puts an array of objects, unless it is empty. */
  Item put(String key, List<Item> items) {
    if (!items.isEmpty()) {
      values.put(key, items);
    }
    return this;
  }

  /** Whether nothing was put. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The string of a key; of an object, its id. */
  @Nullable
  String text(String key) {
    Object value = values.get(key);
    return value instanceof Item item ? item.text("id") : (String) value;
  }

  void write(JsonGenerator out) {
    out.writeStartObject();
    values.forEach((key, value) -> {
      out.writeName(key);
      if (value instanceof String text) {
        out.writeString(text);
      } else if (value instanceof Item item) {
        item.write(out);
      } else {
        writeAll(out, (List<?>) value);
      }
    });
    out.writeEndObject();
  }

  static void writeAll(JsonGenerator out, List<?> items) {
    out.writeStartArray();
    items.forEach(item -> ((Item) item).write(out));
    out.writeEndArray();
  }
}
