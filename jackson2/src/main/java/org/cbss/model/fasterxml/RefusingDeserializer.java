package org.cbss.model.fasterxml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.io.Serializable;

/**
 * Refuses to read: {@code @JsonUnwrapped} properties, whose keys are mixed with those of the application, and answers.
 *
 * @param <T> the type that it refuses
 */
final class RefusingDeserializer<T> extends JsonDeserializer<T> implements Serializable {
  /** The message for unwrapped properties. */
  static final String UNWRAPPED =
      "types of cbss-model cannot be @JsonUnwrapped, since reading is strict: remove the annotation";

  /** The message for answers. */
  static final String ANSWER =
      "answers of cbss-model can only be written: read the data set, and ask it again";

  private static final long serialVersionUID = 1;

  private final Class<T> type;
  private final String message;

  RefusingDeserializer(Class<T> type, String message) {
    this.type = type;
    this.message = message;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return context.reportBadDefinition(context.constructType(type), message);
  }
}
