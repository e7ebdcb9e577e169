package org.cbss.model.fasterxml;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.cbss.model.json.internal.codec.ReadFailure;
import org.cbss.model.json.internal.codec.ValueFormat;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.jspecify.annotations.Nullable;

/** Reads values that are keys. */
final class FormatKeyDeserializer extends KeyDeserializer implements Serializable {
  private static final long serialVersionUID = 1;

  private final ValueFormat<?> format;

  FormatKeyDeserializer(ValueFormat<?> format) {
    this.format = format;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context)
      throws IOException {
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
