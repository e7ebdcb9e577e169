package org.cbss.model.json.codec;

import org.cbss.model.Citation;
import org.cbss.model.meta.Shape;
import org.cbss.model.meta.Shapes;
import org.cbss.model.meta.ValueType;
import org.jspecify.annotations.Nullable;

/** Makes the codec of each value type, once for every place that it stands in. */
final class Codecs {
  private static final TextCodec TEXT = new TextCodec();
  private static final StringCodecs.Words NAME = new StringCodecs.Words(false);
  private static final StringCodecs.Ids<?> ID = new StringCodecs.Ids<>();

  @SuppressWarnings("unchecked")
  <V> ValueCodec<V> of(ValueType<V> type, @Nullable ShapeCodec<?, ?> owner) {
    return (ValueCodec<V>)
        (type instanceof ValueType.Part<?> part ? part(part, owner) : simple(type));
  }

  private static ValueCodec<?> simple(ValueType<?> type) {
    if (type instanceof ValueType.Words words) {
      return words.multiline() ? TextCodec.PROSE : NAME;
    }
    if (type instanceof ValueType.Choice<?> choice) {
      return new StringCodecs.Choices<>(choice.type());
    }
    if (type instanceof ValueType.OwnId<?>
        || type instanceof ValueType.Reference<?>
        || type instanceof ValueType.AnyReference) {
      return ID;
    }
    return type instanceof ValueType.Text ? TEXT : plain(type);
  }

  private static ValueCodec<?> plain(ValueType<?> type) {
    if (type instanceof ValueType.Date) {
      return new StringCodecs.Dates();
    }
    if (type instanceof ValueType.FullDate) {
      return new StringCodecs.Days();
    }
    if (type instanceof ValueType.Span) {
      return new StringCodecs.Spans();
    }
    if (type instanceof ValueType.Number) {
      return new NumberCodec();
    }
    if (type instanceof ValueType.Flag) {
      return new FlagCodec();
    }
    if (type instanceof ValueType.Country) {
      return new StringCodecs.Countries();
    }
    if (type instanceof ValueType.Language) {
      return new StringCodecs.Languages();
    }
    if (type instanceof ValueType.Url) {
      return new StringCodecs.Urls();
    }
    throw new IllegalStateException("no codec for " + type);
  }

  @SuppressWarnings("unchecked")
  private <T> ValueCodec<T> part(ValueType.Part<T> part, @Nullable ShapeCodec<?, ?> owner) {
    Shape<T, ?> shape = part.shape().get();
    if (shape == Shapes.citation() && owner != null) {
      return (ValueCodec<T>) new CitationCodec<>((Shape<Citation, ?>) shape, this, owner);
    }
    return part.shorthand().isEmpty()
        ? new ShapeCodec<>(shape, this)
        : new ShorthandCodec<>(shape, part.shorthand(), this);
  }
}
