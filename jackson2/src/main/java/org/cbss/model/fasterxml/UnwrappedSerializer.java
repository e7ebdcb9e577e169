package org.cbss.model.fasterxml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Refuses {@code @JsonUnwrapped} properties, which could not be read again. */
final class UnwrappedSerializer<T> extends JsonSerializer<T> {
  private final Class<T> type;

  UnwrappedSerializer(Class<T> type) {
    this.type = type;
  }

  @Override
  public boolean isUnwrappingSerializer() {
    return true;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    provider.reportBadDefinition(provider.constructType(type), RefusingDeserializer.UNWRAPPED);
  }
}
