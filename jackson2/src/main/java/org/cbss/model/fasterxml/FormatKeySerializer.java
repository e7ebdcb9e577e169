package org.cbss.model.fasterxml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.Serializable;
import org.cbss.model.json.internal.codec.ValueFormat;

/**
 * Writes values as keys.
 *
 * @param <T> the type of the values
 */
final class FormatKeySerializer<T> extends JsonSerializer<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private final ValueFormat<T> format;

  FormatKeySerializer(ValueFormat<T> format) {
    this.format = format;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeFieldName(format.format(value));
  }
}
