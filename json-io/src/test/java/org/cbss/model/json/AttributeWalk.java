package org.cbss.model.json;

import java.util.Set;
import java.util.TreeSet;
import org.cbss.model.Dataset;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;

/** Visits the attributes of a data set by the tables of attributes. */
final class AttributeWalk {
  /** Receives each attribute of a record with a value. */
  interface Visitor {
    void visit(RecordType<?, ?> recordType, Object owner, Attribute<?, ?> attribute, Object value);
  }

  private AttributeWalk() {}

  static void walk(Dataset dataset, Visitor visitor) {
    walk(ModelSchema.DATASET, dataset, visitor);
  }

  private static <T, B> void walk(RecordType<T, B> recordType, T owner, Visitor visitor) {
    for (Attribute<T, B> attribute : recordType.attributes()) {
      if (attribute instanceof Attribute.One<T, B, ?> one) {
        Object value = one.get(owner);
        if (value != null) {
          value(recordType, owner, one, one.type(), value, visitor);
        }
      } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
        many.get(owner)
            .forEach(value -> value(recordType, owner, many, many.type(), value, visitor));
      } else {
        ((Attribute.Keyed<T, B>) attribute)
            .get(owner)
            .forEach((key, value) -> visitor.visit(recordType, owner, attribute, value));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <P> void value(
      RecordType<?, ?> recordType,
      Object owner,
      Attribute<?, ?> attribute,
      ValueType<?> type,
      Object value,
      Visitor visitor) {
    visitor.visit(recordType, owner, attribute, value);
    if (type instanceof ValueType.Nested<?> nested) {
      walk(((ValueType.Nested<P>) nested).type().get(), (P) value, visitor);
    }
  }

  /** Returns every attribute of every record type, such as {@code presidency.period}. */
  static Set<String> allAttributes() {
    Set<String> all = new TreeSet<>();
    addAttributes(ModelSchema.DATASET, all);
    return all;
  }

  private static void addAttributes(RecordType<?, ?> recordType, Set<String> all) {
    for (Attribute<?, ?> attribute : recordType.attributes()) {
      boolean added = all.add(name(recordType, attribute));
      ValueType<?> type = attribute instanceof Attribute.One<?, ?, ?> one
          ? one.type()
          : attribute instanceof Attribute.Many<?, ?, ?> many ? many.type() : null;
      if (added && type instanceof ValueType.Nested<?> nested) {
        addAttributes(nested.type().get(), all);
      }
    }
  }

  static String name(RecordType<?, ?> recordType, Attribute<?, ?> attribute) {
    return recordType.label() + "." + attribute.name();
  }
}
