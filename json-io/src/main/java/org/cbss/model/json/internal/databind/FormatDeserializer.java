package org.cbss.model.json.internal.databind;

import java.io.Serializable;
import org.cbss.model.json.internal.codec.JsonBuffer;
import org.cbss.model.json.internal.codec.ReadFailure;
import org.cbss.model.json.internal.codec.ValueFormat;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/**
 * Reads values in their format.
 *
 * @param <T> the type of the values
 */
public final class FormatDeserializer<T> extends ValueDeserializer<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private final ValueFormat<T> format;

  /**
   * Creates a deserializer.
   *
   * @param format the format
   */
  public FormatDeserializer(ValueFormat<T> format) {
    this.format = format;
  }

  @Override
  public Class<?> handledType() {
    return format.type();
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
    TokenStreamLocation begin = parser.currentTokenLocation();
    if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
      return embedded(parser, context);
    }
    JsonBuffer copy = copy(parser);
    byte[] json = copy.bytes();
    ProblemLog problems = new ProblemLog();
    copy.report(json, problems);
    T value = problems.hasErrors() ? null : format.read(json, problems);
    if (value == null) {
      throw new BadValueException(parser, begin, format.type(), ReadFailure.of(problems, json));
    }
    return value;
  }

  /**
   * Copies the value that the parser is at, and leaves the parser at its last token. The bracket of an object may have been
   * read already, if the type of the value came after it.
   */
  private static JsonBuffer copy(JsonParser from) {
    JsonBuffer to = new JsonBuffer();
    if (from.hasToken(JsonToken.PROPERTY_NAME) || from.hasToken(JsonToken.END_OBJECT)) {
      to.startObject();
    }
    copyToken(from, to);
    while (to.isOpen() && from.nextToken() != null) {
      copyToken(from, to);
    }
    return to;
  }

  private static void copyToken(JsonParser from, JsonBuffer to) {
    switch (from.currentToken()) {
      case START_OBJECT -> to.startObject();
      case START_ARRAY -> to.startArray();
      case END_OBJECT -> to.endObject();
      case END_ARRAY -> to.endArray();
      case PROPERTY_NAME -> to.name(from.currentName());
      case VALUE_STRING -> to.string(from.getString());
      case VALUE_EMBEDDED_OBJECT -> to.embedded(from.getEmbeddedObject());
      default -> to.plain(from.getString());
    }
  }

  /** Returns a value that is embedded in a tree. */
  private @Nullable T embedded(JsonParser parser, DeserializationContext context) {
    Object value = parser.getEmbeddedObject();
    return format.type().isInstance(value)
        ? format.type().cast(value)
        : format.type().cast(context.handleUnexpectedToken(format.type(), parser));
  }

  @Override
  public ValueDeserializer<T> unwrappingDeserializer(
      DeserializationContext context, NameTransformer names) {
    return new RefusingDeserializer<>(format.type(), RefusingDeserializer.UNWRAPPED);
  }

  /** Reads the type around the value or among its keys, as the application has it. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return types.deserializeTypedFromAny(parser, context);
  }
}
