package org.cbss.model.fasterxml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.io.Serializable;
import org.cbss.model.json.internal.codec.JsonBuffer;
import org.cbss.model.json.internal.codec.ReadFailure;
import org.cbss.model.json.internal.codec.ValueFormat;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.jspecify.annotations.Nullable;

/**
 * Reads values in their format.
 *
 * @param <T> the type of the values
 */
final class FormatDeserializer<T> extends JsonDeserializer<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private final ValueFormat<T> format;

  FormatDeserializer(ValueFormat<T> format) {
    this.format = format;
  }

  @Override
  public Class<T> handledType() {
    return format.type();
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonLocation begin = parser.currentTokenLocation();
    if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
      return embedded(parser, context);
    }
    JsonBuffer copy = TokenCopy.copy(parser);
    byte[] json = copy.bytes();
    ProblemLog problems = new ProblemLog();
    copy.report(json, problems);
    T value = problems.hasErrors() ? null : format.read(json, problems);
    if (value == null) {
      throw new BadValueException(parser, begin, format.type(), ReadFailure.of(problems, json));
    }
    return value;
  }

  /** Returns a value that is embedded in a tree. */
  private @Nullable T embedded(JsonParser parser, DeserializationContext context)
      throws IOException {
    Object value = parser.getEmbeddedObject();
    return format.type().isInstance(value)
        ? format.type().cast(value)
        : format.type().cast(context.handleUnexpectedToken(format.type(), parser));
  }

  @Override
  public JsonDeserializer<T> unwrappingDeserializer(NameTransformer names) {
    return new RefusingDeserializer<>(format.type(), RefusingDeserializer.UNWRAPPED);
  }

  /** Reads the type around the value or among its keys, as the application has it. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return types.deserializeTypedFromAny(parser, context);
  }
}
