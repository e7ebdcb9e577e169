package org.cbss.model.meta;

import java.util.List;
import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.Identified;

/** Visits every value of a data set or of an entity, in the order of the document, by the tables of attributes. */
public final class Walk {

  /** Takes the values that a walk comes to. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes a value.
     *
     * @param at where the walk stands; its place is the value's
     * @param type what values the attribute can take
     * @param value the value: of the Java type that belongs to the type; for a {@link ValueType.Part}, the record, before
     *     its own values
     */
    void visit(Cursor at, ValueType<?> type, Object value);
  }

  private static final ValueType.Words WORDS = new ValueType.Words(false);

  private Walk() {}

  /**
   * Visits every value: those of the data set itself, then those of every entity.
   *
   * @param dataset the data set
   * @param visitor takes the values
   */
  public static void values(Dataset dataset, Visitor visitor) {
    Cursor root = new Cursor(null, null, 0);
    for (Attribute<Dataset, DatasetBuilder> attribute : Shapes.DATASET.attributes()) {
      if (attribute instanceof Attribute.One<Dataset, DatasetBuilder, ?> one) {
        visitOne(one, dataset, root, visitor);
      }
    }
    for (Kind kind : Kind.values()) {
      if (kind != Kind.STRATEGIC_AREA) {
        List<? extends Entity> entities = entities(dataset, kind);
        for (int index = 0; index < entities.size(); index++) {
          values(entities.get(index), index, visitor);
        }
      }
    }
  }

  /**
   * Visits every value of one entity.
   *
   * @param entity the entity
   * @param index its index in the list of its kind
   * @param visitor takes the values
   */
  public static void values(Entity entity, int index, Visitor visitor) {
    visit(
        Shapes.of((Identified) entity),
        entity,
        new Cursor(entity, Kind.of(entity), index),
        visitor);
  }

  /**
   * The list of a kind of entity.
   *
   * @param dataset the data set
   * @param kind a kind of entity, so not that of strategic areas
   * @return its entities, in the order of the document
   */
  @SuppressWarnings("unchecked")
  public static List<? extends Entity> entities(Dataset dataset, Kind kind) {
    var list = (Attribute.Many<Dataset, DatasetBuilder, ? extends Entity>)
        Shapes.DATASET.attribute(kind.collection()).orElseThrow();
    return list.get(dataset);
  }

  private static <T, B> void visit(Shape<T, B> shape, T owner, Cursor at, Visitor visitor) {
    for (Attribute<T, B> attribute : shape.attributes()) {
      if (attribute instanceof Attribute.One<T, B, ?> one) {
        visitOne(one, owner, at, visitor);
      } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
        visitMany(many, owner, at, visitor);
      } else if (attribute instanceof Attribute.Keyed<T, B> keyed) {
        visitKeyed(keyed.name(), keyed.get(owner), owner, at, visitor);
      }
    }
  }

  private static <T, B, V> void visitOne(
      Attribute.One<T, B, V> one, T owner, Cursor at, Visitor visitor) {
    V value = one.get(owner);
    if (value != null) {
      at.enter(owner, one.name());
      visitValue(one.type(), value, at, visitor);
      at.leave();
    }
  }

  private static <T, B, V> void visitMany(
      Attribute.Many<T, B, V> many, T owner, Cursor at, Visitor visitor) {
    List<V> values = many.get(owner);
    for (int i = 0; i < values.size(); i++) {
      at.enter(owner, many.name(), i);
      visitValue(many.type(), values.get(i), at, visitor);
      at.leave();
    }
  }

  private static void visitKeyed(
      String name, Map<String, String> values, Object owner, Cursor at, Visitor visitor) {
    values.forEach((key, value) -> {
      at.enter(owner, name);
      at.enter(owner, key);
      visitor.visit(at, WORDS, value);
      at.leave();
      at.leave();
    });
  }

  private static void visitValue(ValueType<?> type, Object value, Cursor at, Visitor visitor) {
    visitor.visit(at, type, value);
    if (type instanceof ValueType.Part<?> part) {
      visitPart(part.shape().get(), value, at, visitor);
    }
  }

  private static <T, B> void visitPart(
      Shape<T, B> shape, Object value, Cursor at, Visitor visitor) {
    visit(shape, shape.type().cast(value), at, visitor);
  }
}
