package org.cbss.model.json.internal.answers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cbss.model.Entity;
import org.cbss.model.json.internal.codec.JsonFactories;
import org.cbss.model.json.internal.codec.RecordSummary;
import org.cbss.model.json.internal.codec.ValueFormat;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import org.cbss.model.time.TimeSpan;
import tools.jackson.core.JsonGenerator;

/** Writes answers as JSON. It is immutable and thread-safe if its function is. */
public final class AnswerCodec {
  /** The codec that adds nothing to records. */
  static final AnswerCodec PLAIN = new AnswerCodec(entity -> Optional.empty());

  private final Function<Entity, Optional<TimeSpan>> inferred;

  /**
   * Creates a codec.
   *
   * @param inferred returns what the whole data set implies of the period of an entity, or empty if that is not more than what is
   *     recorded
   */
  public AnswerCodec(Function<Entity, Optional<TimeSpan>> inferred) {
    this.inferred = inferred;
  }

  /**
   * Returns an answer as JSON without white space, or a list of answers with one on each line.
   *
   * @param value the answer, a record, or a list of them
   * @return the text, without a line feed at its end
   * @throws IllegalArgumentException if a value has another type, or JSON cannot hold it
   */
  public String toJson(Object value) {
    if (!(value instanceof List<?> values)) {
      return text(value);
    }
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < values.size(); i++) {
      json.append(i == 0 ? "" : ",\n ").append(text(values.get(i)));
    }
    return json.append(']').toString();
  }

  private String text(Object value) {
    return new String(compact(out -> writeAny(out, value)), StandardCharsets.UTF_8);
  }

  /** Returns what is written as UTF-8, without white space. */
  static byte[] compact(Consumer<JsonGenerator> value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = JsonFactories.compactGenerator(bytes)) {
      value.accept(generator);
    }
    return bytes.toByteArray();
  }

  private void writeAny(JsonGenerator out, Object value) {
    AnswerTypes.find(value.getClass())
        .ifPresentOrElse(type -> writeUnchecked(out, type, value), () -> writeRecord(out, value));
  }

  @SuppressWarnings("unchecked")
  private <T> void writeUnchecked(JsonGenerator out, AnswerType<T> type, Object value) {
    write(out, type, (T) value);
  }

  private void writeRecord(JsonGenerator out, Object value) {
    if (!RecordSummary.isRecord(value)) {
      throw new IllegalArgumentException("values of " + value.getClass() + " are not answers");
    }
    summarize(out, value);
  }

  <T> void write(JsonGenerator out, AnswerType<T> type, T answer) {
    out.writeStartObject();
    for (AnswerType.Key<T> key : type.keys()) {
      Object value = key.getter().apply(answer);
      if (value != null) {
        out.writeName(key.name());
        write(out, key.value(), value);
      }
    }
    out.writeEndObject();
  }

  private void write(JsonGenerator out, AnswerType.Value form, Object value) {
    if (form instanceof AnswerType.Value.Many many) {
      out.writeStartArray();
      for (Object element : (List<?>) value) {
        write(out, many.element(), element);
      }
      out.writeEndArray();
    } else if (form instanceof AnswerType.Value.Inner inner) {
      writeUnchecked(out, inner.type(), value);
    } else if (form instanceof AnswerType.Value.Summary) {
      summarize(out, value);
    } else if (form instanceof AnswerType.Value.Reference) {
      out.writeStartObject();
      RecordSummary.writeReference(out, value);
      out.writeEndObject();
    } else if (form instanceof AnswerType.Value.Whole) {
      ValueFormat.writeAny(out, value);
    } else {
      writeScalar(out, form, value);
    }
  }

  private void summarize(JsonGenerator out, Object record) {
    out.writeStartObject();
    RecordSummary.writeKeys(out, record);
    if (record instanceof Entity entity) {
      inferred.apply(entity).ifPresent(period -> {
        out.writeName("inferred");
        out.writeString(UnsafeCharacters.whole(period.toString()));
      });
    }
    out.writeEndObject();
  }

  private static void writeScalar(JsonGenerator out, AnswerType.Value form, Object value) {
    if (form instanceof AnswerType.Value.Code) {
      out.writeString(UnsafeCharacters.whole(ValueFormat.code((Enum<?>) value)));
    } else if (form instanceof AnswerType.Value.Flag) {
      out.writeBoolean((Boolean) value);
    } else if (form instanceof AnswerType.Value.Count) {
      out.writeNumber((Integer) value);
    } else {
      out.writeString(UnsafeCharacters.whole(value.toString()));
    }
  }
}
