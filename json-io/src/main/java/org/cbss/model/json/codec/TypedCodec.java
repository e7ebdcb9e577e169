package org.cbss.model.json.codec;

import java.util.List;
import org.cbss.model.Entity;
import org.cbss.model.meta.Shape;

/** Reads and writes entities that say of what kind they are, beside their own keys. */
final class TypedCodec<T extends Entity, B> extends ShapeCodec<T, B> {
  /** The key that says the kind. */
  static final String KEY = "type";

  TypedCodec(Shape<T, B> shape) {
    super(shape, new Codecs());
  }

  /** How the kind is written: as the simple name of its type. */
  String type() {
    return shape.type().getSimpleName();
  }

  @Override
  List<Field<T, B>> leadingFields() {
    return List.of(new TypeField<>(type()));
  }

  void writeEntity(JsonOutput out, Entity entity) {
    write(out, shape.type().cast(entity));
  }

  /** The key that says the kind, which is known by the time that it is read. */
  private static final class TypeField<T, B> extends Field<T, B> {
    private final String type;

    TypeField(String type) {
      super(KEY);
      this.type = type;
    }

    @Override
    void read(ReadContext context, B builder) {
      context.skip();
    }

    @Override
    void write(JsonOutput out, T owner) {
      out.name(key);
      out.string(type);
    }
  }
}
