package org.cbss.model.json.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cbss.model.meta.Attribute;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads and writes one attribute of a record. */
abstract class Field<T, B> {
  final String name;
  final Key key;

  Field(String name) {
    this.name = name;
    this.key = new Key(name);
  }

  /** Reads the value of which the parser stands at the first token, gives it to the builder, and leaves at the last. */
  abstract void read(ReadContext context, B builder);

  /** Writes the name and the value, or nothing where there is no value. */
  abstract void write(JsonOutput out, T owner);

  /** Checks what a citation says of this attribute. */
  void check(String text, Complaint complaint) {}

  boolean isRequired() {
    return false;
  }

  /** One value. */
  static final class One<T, B, V> extends Field<T, B> {
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
    void check(String text, Complaint complaint) {
      codec.check(text, complaint);
    }

    @Override
    boolean isRequired() {
      return attribute.required();
    }
  }

  /** An array of values. */
  static final class Many<T, B, V> extends Field<T, B> {
    private final Attribute.Many<T, B, V> attribute;
    private final ValueCodec<V> codec;

    Many(Attribute.Many<T, B, V> attribute, ValueCodec<V> codec) {
      super(attribute.name());
      this.attribute = attribute;
      this.codec = codec;
    }

    @Override
    void read(ReadContext context, B builder) {
      Tokens tokens = context.tokens();
      if (!tokens.is(JsonToken.START_ARRAY)) {
        context.wrongType("an array");
        return;
      }
      while (tokens.next() != JsonToken.END_ARRAY) {
        V value = codec.read(context);
        if (value != null) {
          attribute.adder().accept(builder, value);
        }
      }
    }

    @Override
    void write(JsonOutput out, T owner) {
      List<V> values = attribute.get(owner);
      if (values.isEmpty()) {
        return;
      }
      out.name(this.key);
      out.startArray();
      for (V value : values) {
        codec.write(out, value);
      }
      out.endArray();
    }

    @Override
    void check(String text, Complaint complaint) {
      codec.check(text, complaint);
    }
  }

  /** An object from key to string. */
  static final class Keyed<T, B> extends Field<T, B> {
    private static final StringCodecs.Words WORDS = new StringCodecs.Words(false);

    private final Attribute.Keyed<T, B> attribute;

    Keyed(Attribute.Keyed<T, B> attribute) {
      super(attribute.name());
      this.attribute = attribute;
    }

    @Override
    void read(ReadContext context, B builder) {
      Tokens tokens = context.tokens();
      if (!tokens.is(JsonToken.START_OBJECT)) {
        context.wrongType("an object");
        return;
      }
      Set<String> keys = new HashSet<>();
      for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
        if (context.takeKey(key, keys)) {
          readEntry(context, builder, key);
        }
      }
    }

    private void readEntry(ReadContext context, B builder, String key) {
      String goodKey = WORDS.parse(key, context.complaint());
      context.tokens().next();
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

  static <T, B> Field<T, B> of(
      Attribute<T, B> attribute, Codecs codecs, @Nullable ShapeCodec<T, B> owner) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      return one(one, codecs, owner);
    }
    if (attribute instanceof Attribute.Many<T, B, ?> many) {
      return many(many, codecs, owner);
    }
    return new Keyed<>((Attribute.Keyed<T, B>) attribute);
  }

  private static <T, B, V> Field<T, B> one(
      Attribute.One<T, B, V> attribute, Codecs codecs, @Nullable ShapeCodec<T, B> owner) {
    return new One<>(attribute, codecs.of(attribute.type(), owner));
  }

  private static <T, B, V> Field<T, B> many(
      Attribute.Many<T, B, V> attribute, Codecs codecs, @Nullable ShapeCodec<T, B> owner) {
    return new Many<>(attribute, codecs.of(attribute.type(), owner));
  }
}
