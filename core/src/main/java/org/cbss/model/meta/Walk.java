package org.cbss.model.meta;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
  private static final Walk EVERYWHERE = to(type -> true);

  private final Predicate<ValueType<?>> wanted;
  private final Map<Shape<?, ?>, List<? extends Attribute<?, ?>>> ways = new IdentityHashMap<>();

  private Walk(Predicate<ValueType<?>> wanted) {
    this.wanted = wanted;
    plan(Shapes.DATASET);
    Stream.of(Kind.values()).map(Shapes::of).forEach(this::plan);
  }

  /**
   * A walk to the values of some types alone: it takes no way that leads to none of them, which is found out once.
   *
   * @param wanted tells the types
   * @return the walk, which can be shared between threads
   */
  public static Walk to(Predicate<ValueType<?>> wanted) {
    return new Walk(wanted);
  }

  /** Finds the attributes of a shape that lead to wanted values, and whether there is one. */
  private <T, B> boolean plan(Shape<T, B> shape) {
    if (!ways.containsKey(shape)) {
      ways.put(shape, shape.attributes().stream().filter(this::leads).toList());
    }
    return !ways.get(shape).isEmpty();
  }

  private boolean leads(Attribute<?, ?> attribute) {
    if (attribute instanceof Attribute.One<?, ?, ?> one) {
      return leads(one.type());
    }
    return attribute instanceof Attribute.Many<?, ?, ?> many
        ? leads(many.type())
        : wanted.test(WORDS);
  }

  private boolean leads(ValueType<?> type) {
    boolean inside = type instanceof ValueType.Part<?> part && plan(part.shape().get());
    return inside || wanted.test(type);
  }

  /**
   * Visits every value: those of the data set itself, then those of every entity.
   *
   * @param dataset the data set
   * @param visitor takes the values
   */
  public static void values(Dataset dataset, Visitor visitor) {
    EVERYWHERE.visit(dataset, visitor);
  }

  /**
   * Visits every value of an entity.
   *
   * @param entity the entity
   * @param index its place in its list
   * @param visitor takes the values
   */
  public static void values(Entity entity, int index, Visitor visitor) {
    EVERYWHERE.visitEntity(entity, index, visitor);
  }

  /**
   * Visits every value of the wanted types: those of the data set itself, then those of every entity.
   *
   * @param dataset the data set
   * @param visitor takes the values
   */
  public void visit(Dataset dataset, Visitor visitor) {
    Cursor root = new Cursor(null, null, 0);
    for (Attribute<Dataset, DatasetBuilder> attribute : ways(Shapes.DATASET)) {
      if (attribute instanceof Attribute.One<Dataset, DatasetBuilder, ?> one) {
        visitOne(one, dataset, root, visitor);
      }
    }
    for (Kind kind : Kind.values()) {
      if (kind != Kind.STRATEGIC_AREA && !ways(Shapes.of(kind)).isEmpty()) {
        List<? extends Entity> entities = entities(dataset, kind);
        for (int index = 0; index < entities.size(); index++) {
          visitEntity(entities.get(index), index, visitor);
        }
      }
    }
  }

  private void visitEntity(Entity entity, int index, Visitor visitor) {
    Kind kind = Kind.of(entity);
    visitAll(Shapes.of((Identified) entity), entity, new Cursor(entity, kind, index), visitor);
  }

  /**
   * The entities of a kind.
   *
   * @param dataset the data set
   * @param kind a kind of entity
   * @return its list
   */
  @SuppressWarnings("unchecked")
  public static List<? extends Entity> entities(Dataset dataset, Kind kind) {
    var list = (Attribute.Many<Dataset, DatasetBuilder, ? extends Entity>)
        Shapes.DATASET.attribute(kind.collection()).orElseThrow();
    return list.get(dataset);
  }

  @SuppressWarnings("unchecked")
  private <T, B> List<Attribute<T, B>> ways(Shape<T, B> shape) {
    return (List<Attribute<T, B>>) Objects.requireNonNull(ways.get(shape));
  }

  private <T, B> void visitAll(Shape<T, B> shape, T owner, Cursor at, Visitor visitor) {
    for (Attribute<T, B> attribute : ways(shape)) {
      if (attribute instanceof Attribute.One<T, B, ?> one) {
        visitOne(one, owner, at, visitor);
      } else if (attribute instanceof Attribute.Many<T, B, ?> many) {
        visitMany(many, owner, at, visitor);
      } else if (attribute instanceof Attribute.Keyed<T, B> keyed) {
        visitKeyed(keyed.name(), keyed.get(owner), owner, at, visitor);
      }
    }
  }

  private <T, B, V> void visitOne(Attribute.One<T, B, V> one, T owner, Cursor at, Visitor visitor) {
    V value = one.get(owner);
    if (value != null) {
      at.enter(owner, one.name());
      visitValue(one.type(), value, at, visitor);
      at.leave();
    }
  }

  private <T, B, V> void visitMany(
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

  private void visitValue(ValueType<?> type, Object value, Cursor at, Visitor visitor) {
    if (wanted.test(type)) {
      visitor.visit(at, type, value);
    }
    if (type instanceof ValueType.Part<?> part) {
      visitPart(part.shape().get(), value, at, visitor);
    }
  }

  private <T, B> void visitPart(Shape<T, B> shape, Object value, Cursor at, Visitor visitor) {
    visitAll(shape, shape.type().cast(value), at, visitor);
  }
}
