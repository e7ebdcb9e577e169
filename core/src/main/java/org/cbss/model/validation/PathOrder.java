package org.cbss.model.validation;

import java.util.List;
import java.util.Optional;
import org.cbss.model.meta.Attribute;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Shape;
import org.cbss.model.meta.Shapes;
import org.cbss.model.meta.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the values of an entity, or of the data set itself, stand in the document: attributes as in the table of
 * their record, then extensions; elements by number, keys as text; and each before what is within it.
 */
final class PathOrder {
  private PathOrder() {}

  static int compare(@Nullable Kind kind, String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    String[] ones = one.split("/");
    String[] others = other.split("/");
    Shape<?, ?> shape = kind == null ? Shapes.DATASET : Shapes.of(kind);
    for (int i = 1; i < Math.min(ones.length, others.length); i++) {
      int order = compare(shape, ones[i], others[i]);
      if (order != 0) {
        return order;
      }
      shape = isNumber(ones[i]) ? shape : within(shape, ones[i]);
    }
    return Integer.compare(ones.length, others.length);
  }

  private static int compare(@Nullable Shape<?, ?> shape, String one, String other) {
    if (isNumber(one) && isNumber(other)) {
      return Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
    }
    int order = Integer.compare(position(shape, one), position(shape, other));
    return order == 0 ? one.compareTo(other) : order;
  }

  /** The place of an attribute in the table of its record; after all of them for any other name. */
  private static int position(@Nullable Shape<?, ?> shape, String name) {
    List<? extends Attribute<?, ?>> attributes = shape == null ? List.of() : shape.attributes();
    int position = 0;
    while (position < attributes.size() && !attributes.get(position).name().equals(name)) {
      position++;
    }
    return position;
  }

  /** The shape of the records that an attribute holds, or null where it holds none. */
  private static @Nullable Shape<?, ?> within(@Nullable Shape<?, ?> shape, String name) {
    Optional<? extends Attribute<?, ?>> attribute =
        shape == null ? Optional.empty() : shape.attribute(name);
    return attribute
        .map(PathOrder::type)
        .map(type -> type instanceof ValueType.Part<?> part ? part.shape().get() : null)
        .orElse(null);
  }

  private static @Nullable ValueType<?> type(Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      return one.type();
    }
    return attribute instanceof Attribute.Many<?, ?, ?> many ? many.type() : null;
  }

  private static boolean isNumber(String step) {
    return !step.isEmpty()
        && step.length() < 10
        && step.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
