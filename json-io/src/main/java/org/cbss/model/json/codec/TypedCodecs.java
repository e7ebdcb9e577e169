package org.cbss.model.json.codec;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Shape;
import org.cbss.model.meta.Shapes;
import org.jspecify.annotations.Nullable;

/** The codec of each kind of entity, in the order of a document. */
final class TypedCodecs {
  private static final Map<Kind, TypedCodec<?, ?>> BY_KIND = new EnumMap<>(Kind.class);
  private static final Map<String, TypedCodec<?, ?>> BY_TYPE = new LinkedHashMap<>();

  static {
    for (Kind kind : Kind.values()) {
      if (Entity.class.isAssignableFrom(kind.type())) {
        TypedCodec<?, ?> codec = typed(kind);
        BY_KIND.put(kind, codec);
        BY_TYPE.put(codec.type(), codec);
      }
    }
  }

  private TypedCodecs() {}

  @SuppressWarnings("unchecked")
  private static <T extends Entity, B> TypedCodec<T, B> typed(Kind kind) {
    return new TypedCodec<>((Shape<T, B>) Shapes.of(kind));
  }

  static TypedCodec<?, ?> of(Entity entity) {
    return Objects.requireNonNull(BY_KIND.get(Kind.of(entity)));
  }

  /** The codec of the kind that a type names, or null where it names none. */
  static @Nullable TypedCodec<?, ?> of(String type) {
    return BY_TYPE.get(type);
  }

  /** How the kinds are written. */
  static Set<String> types() {
    return BY_TYPE.keySet();
  }

  static Iterable<TypedCodec<?, ?>> all() {
    return BY_TYPE.values();
  }
}
