package org.cbss.model.json.internal.databind;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Refuses {@code @JsonUnwrapped} properties, which could not be read again. */
final class UnwrappedSerializer<T> extends ValueSerializer<T> {
  private final Class<T> type;

  UnwrappedSerializer(Class<T> type) {
    this.type = type;
  }

  @Override
  public boolean isUnwrappingSerializer() {
    return true;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    context.reportBadDefinition(context.constructType(type), RefusingDeserializer.UNWRAPPED);
  }
}
