package org.cbss.model.json.internal.databind;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.cbss.model.json.internal.codec.ReadFailure;
import org.cbss.model.json.internal.codec.ValueFormat;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads values that are keys. */
public final class FormatKeyDeserializer extends KeyDeserializer implements Serializable {
  private static final long serialVersionUID = 1;

  private final ValueFormat<?> format;

  /**
   * Creates a deserializer of keys.
   *
   * @param format the format, which is text
   */
  public FormatKeyDeserializer(ValueFormat<?> format) {
    this.format = format;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context) {
    ProblemLog problems = new ProblemLog();
    Object value = format.parse(key, problems);
    if (value != null) {
      return value;
    }
    byte[] json = key.getBytes(StandardCharsets.UTF_8);
    return context.handleWeirdKey(
        format.type(), key, "%s", ReadFailure.of(problems, json).message());
  }
}
