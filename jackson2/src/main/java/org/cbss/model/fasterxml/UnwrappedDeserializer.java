package org.cbss.model.fasterxml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Refuses {@code @JsonUnwrapped} properties, whose keys are mixed with those of the application. */
final class UnwrappedDeserializer<T> extends JsonDeserializer<T> {
  /** The message of the exception. */
  static final String MESSAGE =
      "types of cbss-model cannot be @JsonUnwrapped, since reading is strict: remove the annotation";

  private final Class<T> type;

  UnwrappedDeserializer(Class<T> type) {
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return context.reportBadDefinition(context.constructType(type), MESSAGE);
  }
}
