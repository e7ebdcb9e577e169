package org.cbss.model.json.internal.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** JSON as maps, lists, strings, numbers and booleans, whose keys keep their order. */
final class JsonTree {
  private JsonTree() {}

  /** Returns an object with alternating names and values. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  static void write(JsonGenerator out, Object value) {
    if (value instanceof Map<?, ?> object) {
      out.writeStartObject();
      object.forEach((name, inner) -> {
        out.writeName((String) name);
        write(out, inner);
      });
      out.writeEndObject();
    } else if (value instanceof List<?> array) {
      out.writeStartArray();
      array.forEach(inner -> write(out, inner));
      out.writeEndArray();
    } else {
      writeScalar(out, value);
    }
  }

  private static void writeScalar(JsonGenerator out, Object value) {
    if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else {
      out.writeString((String) value);
    }
  }
}
