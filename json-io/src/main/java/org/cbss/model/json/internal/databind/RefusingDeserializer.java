package org.cbss.model.json.internal.databind;

import java.io.Serializable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Refuses to read: {@code @JsonUnwrapped} properties, whose keys are mixed with those of the application, and answers.
 *
 * @param <T> the type of the values
 */
public final class RefusingDeserializer<T> extends ValueDeserializer<T> implements Serializable {
  /** The message for unwrapped properties. */
  static final String UNWRAPPED =
      "types of cbss-model cannot be @JsonUnwrapped, since reading is strict: remove the annotation";

  private static final String ANSWER =
      "answers of cbss-model can only be written: read the data set, and ask it again";

  private static final long serialVersionUID = 1;

  private final Class<T> type;
  private final String message;

  RefusingDeserializer(Class<T> type, String message) {
    this.type = type;
    this.message = message;
  }

  /**
   * Creates a deserializer that refuses to read answers.
   *
   * @param <T> the type of the answers
   * @param type the type of the answers
   * @return the deserializer
   */
  public static <T> RefusingDeserializer<T> ofAnswers(Class<T> type) {
    return new RefusingDeserializer<>(type, ANSWER);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    return context.reportBadDefinition(context.constructType(type), message);
  }
}
