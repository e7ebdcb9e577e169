package org.cbss.model.json.internal.codec;

import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.json.internal.diagnosis.ProblemSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads and writes records that are written as the value of one attribute if they have no other, such as suspensions. */
final class ShorthandCodec<T, B, V> extends ValueCodec<T> {
  private final RecordCodec<T, B> whole;
  private final ValueType.Nested<T> type;
  private final Attribute.One<T, B, V> attribute;
  private final ValueCodec<V> codec;

  @SuppressWarnings("unchecked")
  ShorthandCodec(ValueType.Nested<T> type, RecordType<T, B> recordType) {
    this.whole = new RecordCodec<>(recordType);
    this.type = type;
    this.attribute = (Attribute.One<T, B, V>) type.shortAttribute();
    this.codec = ValueCodecs.of(attribute.type(), null);
  }

  @Override
  @Nullable
  T read(ReadContext context) {
    if (context.parser().hasToken(JsonToken.START_OBJECT)) {
      return whole.read(context);
    }
    V value = codec.read(context);
    if (value == null) {
      return null;
    }
    B builder = whole.recordType.newBuilder();
    attribute.setter().accept(builder, value);
    return whole.recordType.build(builder);
  }

  @Override
  void write(JsonOutput out, T value) {
    if (ValueType.Nested.shortForm(type, value) == null) {
      whole.write(out, value);
    } else {
      writeShort(out, value);
    }
  }

  private void writeShort(JsonOutput out, T value) {
    V shown = attribute.get(value);
    if (shown != null) {
      codec.write(out, shown);
    }
  }

  @Override
  void check(String text, ProblemSink problems) {
    codec.check(text, problems);
  }
}
