package org.cbss.model.json.internal.databind;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Refuses {@code @JsonUnwrapped} properties, whose keys are mixed with those of the application. */
final class UnwrappedDeserializer<T> extends ValueDeserializer<T> {
  /** The message of the exception. */
  static final String MESSAGE =
      "types of cbss-model cannot be @JsonUnwrapped, since reading is strict: remove the annotation";

  private final Class<T> type;

  UnwrappedDeserializer(Class<T> type) {
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    return context.reportBadDefinition(context.constructType(type), MESSAGE);
  }
}
