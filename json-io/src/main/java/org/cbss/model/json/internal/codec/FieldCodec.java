package org.cbss.model.json.internal.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.CitedTogether;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ProblemSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** Reads and writes one attribute of a record. */
abstract class FieldCodec<T, B> {
  final String name;
  final SerializedString key;

  FieldCodec(String name) {
    this.name = name;
    this.key = new SerializedString(name);
  }

  /** Reads the value and gives it to the builder. The parser is at its first token before and at its last token after. */
  abstract void read(ReadContext context, B builder);

  /** Writes the key and the value, or nothing if there is no value. */
  abstract void write(JsonOutput out, T owner);

  /** Checks the value that a citation gives for this attribute. */
  void check(String text, ProblemSink problems) {}

  boolean isRequired() {
    return false;
  }

  /** One value. */
  static final class One<T, B, V> extends FieldCodec<T, B> {
    private final Attribute.One<T, B, V> attribute;
    private final ValueCodec<V> codec;

    One(Attribute.One<T, B, V> attribute, ValueCodec<V> codec) {
      super(attribute.name());
      this.attribute = attribute;
      this.codec = codec;
    }

    @Override
    void read(ReadContext context, B builder) {
      V value = codec.read(context);
      if (value != null) {
        attribute.setter().accept(builder, value);
      }
    }

    @Override
    void write(JsonOutput out, T owner) {
      V value = attribute.get(owner);
      if (value != null) {
        out.name(this.key);
        codec.write(out, value);
      }
    }

    @Override
    void check(String text, ProblemSink problems) {
      codec.check(text, problems);
    }

    @Override
    boolean isRequired() {
      return attribute.required();
    }
  }

  /** An array of values. */
  static final class Many<T, B, V> extends FieldCodec<T, B> {
    private final Attribute.Many<T, B, V> attribute;
    /** The codec of countries and ids: a country code has the form of an id. */
    private static final ValueCodecs.Ids<?> PARTIES = new ValueCodecs.Ids<>();

    private final ValueCodec<V> codec;

    Many(Attribute.Many<T, B, V> attribute, ValueCodec<V> codec) {
      super(attribute.name());
      this.attribute = attribute;
      this.codec = codec;
    }

    @Override
    void read(ReadContext context, B builder) {
      JsonParser parser = context.parser();
      if (!parser.hasToken(JsonToken.START_ARRAY)) {
        readAlone(context, builder);
        return;
      }
      int start = context.offset();
      int count = 0;
      for (; parser.nextToken() != JsonToken.END_ARRAY; count++) {
        readValue(context, builder);
      }
      if (count < attribute.least()) {
        context.problemAt(
            start,
            context.pointer(),
            ProblemCode.SHAPE_RANGE.id(),
            "expected at least " + attribute.least() + " values, found " + count,
            "give a single one by a key of its own");
      }
    }

    private void readAlone(ReadContext context, B builder) {
      if (attribute.bare() && !context.parser().hasToken(JsonToken.START_OBJECT)) {
        readValue(context, builder);
      } else {
        context.wrongType("an array");
      }
    }

    private void readValue(ReadContext context, B builder) {
      V value = codec.read(context);
      if (value != null) {
        attribute.adder().accept(builder, value);
      }
    }

    @Override
    void write(JsonOutput out, T owner) {
      List<V> values = attribute.get(owner);
      if (values.isEmpty()) {
        return;
      }
      out.name(this.key);
      if (attribute.bareValue(values) != null) {
        codec.write(out, values.get(0));
        return;
      }
      out.startArray();
      for (V value : values) {
        codec.write(out, value);
      }
      out.endArray();
    }

    @Override
    void check(String text, ProblemSink problems) {
      if (attribute.least() > 1) {
        for (String part : CitedTogether.split(text)) {
          PARTIES.check(part, problems);
        }
      } else {
        codec.check(text, problems);
      }
    }
  }

  /** An object from key to string. */
  static final class Keyed<T, B> extends FieldCodec<T, B> {
    private static final ValueCodecs.Words WORDS = new ValueCodecs.Words(false);

    private final Attribute.Keyed<T, B> attribute;

    Keyed(Attribute.Keyed<T, B> attribute) {
      super(attribute.name());
      this.attribute = attribute;
    }

    @Override
    void read(ReadContext context, B builder) {
      JsonParser parser = context.parser();
      if (!parser.hasToken(JsonToken.START_OBJECT)) {
        context.wrongType("an object");
        return;
      }
      Set<String> keys = new HashSet<>();
      for (String key = parser.nextName(); key != null; key = parser.nextName()) {
        if (context.takeKey(key, keys)) {
          readEntry(context, builder, key);
        }
      }
    }

    private void readEntry(ReadContext context, B builder, String key) {
      String goodKey = WORDS.parse(key, context.sink());
      context.parser().nextToken();
      String value = WORDS.read(context);
      if (goodKey != null && value != null) {
        attribute.putter().put(builder, key, value);
      }
    }

    @Override
    void write(JsonOutput out, T owner) {
      Map<String, String> values = attribute.get(owner);
      if (values.isEmpty()) {
        return;
      }
      out.name(this.key);
      out.startObject();
      new TreeMap<>(values).forEach((key, value) -> {
        out.name(key);
        out.string(value);
      });
      out.endObject();
    }
  }

  static <T, B> FieldCodec<T, B> of(Attribute<T, B> attribute, @Nullable RecordCodec<T, B> owner) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      return one(one, owner);
    }
    if (attribute instanceof Attribute.Many<T, B, ?> many) {
      return many(many, owner);
    }
    return new Keyed<>((Attribute.Keyed<T, B>) attribute);
  }

  private static <T, B, V> FieldCodec<T, B> one(
      Attribute.One<T, B, V> attribute, @Nullable RecordCodec<T, B> owner) {
    return new One<>(attribute, ValueCodecs.of(attribute.type(), owner));
  }

  private static <T, B, V> FieldCodec<T, B> many(
      Attribute.Many<T, B, V> attribute, @Nullable RecordCodec<T, B> owner) {
    return new Many<>(attribute, ValueCodecs.of(attribute.type(), owner));
  }
}
