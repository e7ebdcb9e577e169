package org.cbss.model.json.internal.databind;

import java.io.Serializable;
import org.cbss.model.json.internal.codec.ValueFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes values as keys.
 *
 * @param <T> the type of the values
 */
public final class FormatKeySerializer<T> extends ValueSerializer<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private final ValueFormat<T> format;

  /**
   * Creates a serializer of keys.
   *
   * @param format the format, which is text
   */
  public FormatKeySerializer(ValueFormat<T> format) {
    this.format = format;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    out.writeName(format.format(value));
  }
}
