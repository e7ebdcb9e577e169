package org.cbss.model.json.internal.codec;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.jspecify.annotations.Nullable;

/** Reads and writes entities that name their kind beside their own keys. */
final class EntityCodec<T extends Entity, B> extends RecordCodec<T, B> {
  /** The key that names the kind. */
  static final String KEY = "type";

  private static final Map<EntityKind, EntityCodec<?, ?>> BY_KIND = new EnumMap<>(EntityKind.class);
  private static final Map<String, EntityCodec<?, ?>> BY_TYPE = new LinkedHashMap<>();

  static {
    for (EntityKind kind : EntityKind.topLevel()) {
      EntityCodec<?, ?> codec = ofKind(kind);
      BY_KIND.put(kind, codec);
      BY_TYPE.put(codec.type(), codec);
    }
  }

  private EntityCodec(RecordType<T, B> recordType) {
    super(recordType, List.of(new TypeField<>(typeOf(recordType))), recordType.attributes());
  }

  @SuppressWarnings("unchecked")
  private static <T extends Entity, B> EntityCodec<T, B> ofKind(EntityKind kind) {
    return new EntityCodec<>((RecordType<T, B>) ModelSchema.of(kind));
  }

  static EntityCodec<?, ?> of(Entity entity) {
    return Objects.requireNonNull(BY_KIND.get(EntityKind.of(entity)));
  }

  /** Returns the codec of a named kind, or null if there is no such kind. */
  static @Nullable EntityCodec<?, ?> of(String type) {
    return BY_TYPE.get(type);
  }

  /** Returns the names of the kinds, in the order of a document. */
  static Set<String> types() {
    return BY_TYPE.keySet();
  }

  static Collection<EntityCodec<?, ?>> all() {
    return BY_TYPE.values();
  }

  /** Returns the name of the kind: the simple name of its type. */
  String type() {
    return typeOf(recordType);
  }

  private static String typeOf(RecordType<?, ?> recordType) {
    return recordType.type().getSimpleName();
  }

  void writeEntity(JsonOutput out, Entity entity) {
    write(out, recordType.type().cast(entity));
  }

  /** The key that names the kind, which is known before it is read. */
  private static final class TypeField<T, B> extends FieldCodec<T, B> {
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
