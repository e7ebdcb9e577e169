package org.cbss.model.internal.schema;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;

/**
 * A traversal of all values of a data set or of an entity, in the order of the document.
 *
 * <p>A walk is immutable and safe to share between threads. A {@link Traversal} is not.
 */
public final class ModelTraversal {

  /** A visitor of values. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Visits a value.
     *
     * @param at the cursor at the value, which is valid only during this call
     * @param type the type of value
     * @param value the value, of the Java type that corresponds to the type; for a {@link ValueType.Part}, the inner record,
     *     which is visited before its own values
     */
    void visit(VisitContext at, ValueType<?> type, Object value);

    /** Ends the visit, after the last value. */
    default void end() {}
  }

  private static final ValueType.PlainText WORDS = new ValueType.PlainText(false);
  private static final ModelTraversal EVERYWHERE = of(type -> true);

  private final List<Predicate<ValueType<?>>> wanted;
  private final List<AttributeStep<Dataset>> own;
  private final Map<RecordType<?, ?>, List<? extends AttributeStep<?>>> steps =
      new IdentityHashMap<>();
  private final Map<EntityKind, List<AttributeStep<Object>>> byKind =
      new EnumMap<>(EntityKind.class);

  private ModelTraversal(List<Predicate<ValueType<?>>> wanted) {
    this.wanted = wanted;
    this.own = ModelSchema.DATASET.attributes().stream()
        .filter(Attribute.One.class::isInstance)
        .map(this::step)
        .filter(AttributeStep::isNeeded)
        .toList();
    for (EntityKind kind : EntityKind.values()) {
      byKind.put(kind, untyped(steps(ModelSchema.of(kind))));
    }
  }

  @SuppressWarnings("unchecked")
  private static List<AttributeStep<Object>> untyped(List<? extends AttributeStep<?>> steps) {
    return (List<AttributeStep<Object>>) (List<?>) steps;
  }

  /**
   * Returns a walk to the values of some types. It skips attributes that cannot contain such values.
   *
   * @param wanted returns whether values of a type are visited
   * @return the walk
   */
  public static ModelTraversal of(Predicate<ValueType<?>> wanted) {
    return ofEach(List.of(wanted));
  }

  /**
   * Returns one walk for several visitors, each with its own types.
   *
   * @param wanted returns for each visitor whether values of a type are visited
   * @return the walk
   */
  public static ModelTraversal ofEach(List<Predicate<ValueType<?>>> wanted) {
    return new ModelTraversal(List.copyOf(wanted));
  }

  @SuppressWarnings("unchecked")
  private <T, B> List<AttributeStep<T>> steps(RecordType<T, B> shape) {
    List<? extends AttributeStep<?>> known = steps.get(shape);
    if (known == null) {
      known = shape.attributes().stream()
          .map(this::step)
          .filter(AttributeStep::isNeeded)
          .toList();
      steps.put(shape, known);
    }
    return (List<AttributeStep<T>>) known;
  }

  private <T, B> AttributeStep<T> step(Attribute<T, B> attribute) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      return new OneStep<>(one, visitors(one.type()), inside(one.type()));
    }
    return attribute instanceof Attribute.Many<T, B, ?> many
        ? new ManyStep<>(many, visitors(many.type()), inside(many.type()))
        : new KeyedStep<>((Attribute.Keyed<T, B>) attribute, visitors(WORDS));
  }

  private int[] visitors(ValueType<?> type) {
    return IntStream.range(0, wanted.size())
        .filter(i -> wanted.get(i).test(type))
        .toArray();
  }

  private List<AttributeStep<Object>> inside(ValueType<?> type) {
    return type instanceof ValueType.Nested<?> nested
        ? untyped(steps(nested.shape().get()))
        : List.of();
  }

  /**
   * Visits every value of a data set: first its own values, then those of every entity.
   *
   * @param dataset the data set
   * @param visitor visits the values
   */
  public static void visitValues(Dataset dataset, Visitor visitor) {
    EVERYWHERE.visit(dataset, visitor);
  }

  /**
   * Visits every value of the wanted types: first those of the data set itself, then those of every entity.
   *
   * @param dataset the data set
   * @param visitors visit the values: one for each predicate of the walk, in the same order
   */
  public void visit(Dataset dataset, Visitor... visitors) {
    Traversal tour = traversal(visitors);
    tour.visit(dataset);
    for (EntityKind kind : EntityKind.topLevel()) {
      List<? extends Entity> entities = tour.reaches(kind) ? entities(dataset, kind) : List.of();
      for (int index = 0; index < entities.size(); index++) {
        tour.visit(entities.get(index), kind, index);
      }
    }
    tour.end();
  }

  /**
   * Returns a traversal whose caller chooses the entities to visit.
   *
   * @param visitors visit the values: one for each predicate of the walk, in the same order
   * @return the traversal
   */
  public Traversal traversal(Visitor... visitors) {
    return new Traversal(visitors);
  }

  /** A traversal from record to record. It is not safe to share between threads. */
  public final class Traversal {
    private final Visitor[] visitors;
    private final VisitContext at = new VisitContext();

    private Traversal(Visitor[] visitors) {
      this.visitors = visitors;
    }

    /**
     * Visits the values of a data set itself. Call it before any entity is visited.
     *
     * @param dataset the data set
     */
    public void visit(Dataset dataset) {
      for (AttributeStep<Dataset> step : own) {
        step.visit(dataset, at, visitors);
      }
    }

    /**
     * Visits the values of an entity.
     *
     * @param entity the entity
     * @param kind its kind
     * @param index its index in the list of that kind, from 0
     */
    public void visit(Entity entity, EntityKind kind, int index) {
      at.moveTo(entity, kind, index);
      List<AttributeStep<Object>> steps = stepsOf(kind);
      for (int i = 0; i < steps.size(); i++) {
        steps.get(i).visit(entity, at, visitors);
      }
    }

    /**
     * Returns whether entities of a kind can contain values to visit.
     *
     * @param kind the kind
     * @return true if they can
     */
    public boolean reaches(EntityKind kind) {
      return !stepsOf(kind).isEmpty();
    }

    private List<AttributeStep<Object>> stepsOf(EntityKind kind) {
      return Objects.requireNonNull(byKind.get(kind));
    }

    /** Ends the visit of every visitor. */
    public void end() {
      for (Visitor visitor : visitors) {
        visitor.end();
      }
    }
  }

  /**
   * Returns the entities of a kind.
   *
   * @param dataset the data set
   * @param kind a kind of entity
   * @return its list
   * @throws IllegalArgumentException if the kind is not a kind of entity
   */
  @SuppressWarnings("unchecked")
  public static List<? extends Entity> entities(Dataset dataset, EntityKind kind) {
    var list = (Attribute.Many<Dataset, DatasetBuilder, ? extends Entity>) ModelSchema.DATASET
        .attribute(kind.collection())
        .orElseThrow(() -> new IllegalArgumentException("a data set has no list of " + kind));
    return list.get(dataset);
  }

  /**
   * The step from a record to the values of one attribute, and on to the values inside them. The visitors of an attribute
   * depend on its type alone, so they are chosen once for all records.
   */
  private abstract static class AttributeStep<T> {
    final String name;
    private final ValueType<?> type;
    private final int[] visitors;
    private final List<AttributeStep<Object>> inside;

    AttributeStep(
        String name, ValueType<?> type, int[] visitors, List<AttributeStep<Object>> inside) {
      this.name = name;
      this.type = type;
      this.visitors = visitors;
      this.inside = inside;
    }

    /** Returns whether a visitor wants the values, or any values inside them. */
    final boolean isNeeded() {
      return visitors.length > 0 || !inside.isEmpty();
    }

    abstract void visit(T owner, VisitContext at, Visitor[] all);

    final void visitValue(Object value, VisitContext at, Visitor[] all) {
      for (int visitor : visitors) {
        all[visitor].visit(at, type, value);
      }
      for (int i = 0; i < inside.size(); i++) {
        inside.get(i).visit(value, at, all);
      }
    }
  }

  private static final class OneStep<T, B, V> extends AttributeStep<T> {
    private final Attribute.One<T, B, V> attribute;

    OneStep(Attribute.One<T, B, V> attribute, int[] visitors, List<AttributeStep<Object>> inside) {
      super(attribute.name(), attribute.type(), visitors, inside);
      this.attribute = attribute;
    }

    @Override
    void visit(T owner, VisitContext at, Visitor[] all) {
      V value = attribute.get(owner);
      if (value != null) {
        at.enter(owner, name);
        visitValue(value, at, all);
        at.leave();
      }
    }
  }

  private static final class ManyStep<T, B, V> extends AttributeStep<T> {
    private final Attribute.Many<T, B, V> attribute;

    ManyStep(
        Attribute.Many<T, B, V> attribute, int[] visitors, List<AttributeStep<Object>> inside) {
      super(attribute.name(), attribute.type(), visitors, inside);
      this.attribute = attribute;
    }

    @Override
    void visit(T owner, VisitContext at, Visitor[] all) {
      List<V> values = attribute.get(owner);
      for (int i = 0; i < values.size(); i++) {
        at.enter(owner, name, i);
        visitValue(values.get(i), at, all);
        at.leave();
      }
    }
  }

  private static final class KeyedStep<T, B> extends AttributeStep<T> {
    private final Attribute.Keyed<T, B> attribute;

    KeyedStep(Attribute.Keyed<T, B> attribute, int[] visitors) {
      super(attribute.name(), WORDS, visitors, List.of());
      this.attribute = attribute;
    }

    @Override
    void visit(T owner, VisitContext at, Visitor[] all) {
      Map<String, String> values = attribute.get(owner);
      if (!values.isEmpty()) {
        values.forEach((key, value) -> {
          at.enter(owner, name);
          at.enter(owner, key);
          visitValue(value, at, all);
          at.leave();
          at.leave();
        });
      }
    }
  }
}
