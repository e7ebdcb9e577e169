package org.cbss.model.change;

import java.util.Map;
import java.util.stream.Stream;
import org.cbss.model.Id;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.CitedTogether;
import org.cbss.model.internal.schema.ValueType;

/** Replaces ids, those of the records themselves and those by which records refer to others. */
final class Renaming extends RecordRewriter {
  private final Map<? extends Id<?>, ? extends Id<?>> names;

  Renaming(Map<? extends Id<?>, ? extends Id<?>> names) {
    this.names = names;
  }

  @Override
  Object replaced(ValueType<?> type, Object value) {
    Id<?> other = isId(type) ? names.get(value) : null;
    return other == null ? value : other;
  }

  private static boolean isId(ValueType<?> type) {
    return type instanceof ValueType.OwnId<?> || isReference(type);
  }

  private static boolean isReference(ValueType<?> type) {
    return type instanceof ValueType.Reference<?> || type instanceof ValueType.AnyReference;
  }

  @Override
  String said(Attribute<?, ?> about, String says) {
    if (namesParties(about)) {
      return CitedTogether.join(CitedTogether.split(says).stream().map(this::named));
    }
    return saysIds(about) ? named(says) : says;
  }

  private static boolean saysIds(Attribute<?, ?> about) {
    return types(about).map(ValueType::shortType).anyMatch(Renaming::isReference);
  }

  private static Stream<ValueType<?>> types(Attribute<?, ?> about) {
    if (about instanceof Attribute.One<?, ?, ?> one) {
      return Stream.of(one.type());
    }
    return about instanceof Attribute.Many<?, ?, ?> many ? Stream.of(many.type()) : Stream.empty();
  }

  private String named(String says) {
    Id<?> other = Id.isValid(says) ? names.get(Id.of(says)) : null;
    return other == null ? says : other.value();
  }
}
