package org.cbss.model.json;

import java.util.Set;
import java.util.TreeSet;
import org.cbss.model.Dataset;
import org.cbss.model.meta.Attribute;
import org.cbss.model.meta.Shape;
import org.cbss.model.meta.Shapes;
import org.cbss.model.meta.ValueType;

/** Goes through a data set by the tables of the metamodel. */
final class ShapeWalk {
  /** Takes each attribute that a record has, with its one value, or each of its several. */
  interface Visitor {
    void visit(Shape<?, ?> shape, Object owner, Attribute<?, ?> attribute, Object value);
  }

  private ShapeWalk() {}

  static void walk(Dataset dataset, Visitor visitor) {
    walk(Shapes.DATASET, dataset, visitor);
  }

  private static <T, B> void walk(Shape<T, B> shape, T owner, Visitor visitor) {
    for (Attribute<T, B> attribute : shape.attributes()) {
      if (attribute instanceof Attribute.One<T, B, ?> one) {
        Object value = one.get(owner);
        if (value != null) {
          value(shape, owner, one, one.type(), value, visitor);
        }
      } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
        many.get(owner).forEach(value -> value(shape, owner, many, many.type(), value, visitor));
      } else {
        ((Attribute.Keyed<T, B>) attribute)
            .get(owner)
            .forEach((key, value) -> visitor.visit(shape, owner, attribute, value));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <P> void value(
      Shape<?, ?> shape,
      Object owner,
      Attribute<?, ?> attribute,
      ValueType<?> type,
      Object value,
      Visitor visitor) {
    visitor.visit(shape, owner, attribute, value);
    if (type instanceof ValueType.Part<?> part) {
      walk(((ValueType.Part<P>) part).shape().get(), (P) value, visitor);
    }
  }

  /** Every attribute of every shape, such as {@code presidency.period}. */
  static Set<String> allAttributes() {
    Set<String> all = new TreeSet<>();
    addAttributes(Shapes.DATASET, all);
    return all;
  }

  private static void addAttributes(Shape<?, ?> shape, Set<String> all) {
    for (Attribute<?, ?> attribute : shape.attributes()) {
      boolean added = all.add(name(shape, attribute));
      ValueType<?> type = attribute instanceof Attribute.One<?, ?, ?> one
          ? one.type()
          : attribute instanceof Attribute.Many<?, ?, ?> many ? many.type() : null;
      if (added && type instanceof ValueType.Part<?> part) {
        addAttributes(part.shape().get(), all);
      }
    }
  }

  static String name(Shape<?, ?> shape, Attribute<?, ?> attribute) {
    return shape.label() + "." + attribute.name();
  }
}
