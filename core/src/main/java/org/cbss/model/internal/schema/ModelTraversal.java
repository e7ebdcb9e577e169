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
import org.jspecify.annotations.Nullable;

/**
 * A traversal of all values of a data set or of an entity, in the order of the document.
 *
 * <p>It is immutable and safe to share between threads. A {@link Traversal} is not.
 */
public final class ModelTraversal {

  /** A visitor of values. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Visits a value.
     *
     * @param at the position of the value, which is valid only during this call
     * @param type the type of value
     * @param value the value, of the Java type that corresponds to the type; for a {@link ValueType.Nested}, the inner record,
     *     which is visited before its own values, or else the value that replaces it in its short form
     */
    void visit(VisitContext at, ValueType<?> type, Object value);

    /** Ends the visit, after the last value. */
    default void end() {}
  }

  private static final ValueType.PlainText STRING = new ValueType.PlainText(false);
  private static final ModelTraversal ALL_VALUES = of(type -> true);

  private final List<Predicate<ValueType<?>>> wanted;
  private final List<AttributeStep<Dataset>> own;
  private final Map<RecordType<?, ?>, List<? extends AttributeStep<?>>> steps =
      new IdentityHashMap<>();
  private final Map<EntityKind, List<AttributeStep<Object>>> byKind =
      new EnumMap<>(EntityKind.class);

  private ModelTraversal(List<Predicate<ValueType<?>>> wanted) {
    this.wanted = wanted;
    this.own = ModelSchema.DATASET.attributes().stream()
        .filter(attribute -> !(attribute instanceof Attribute.Many<?, ?, ?>))
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
   * Returns a traversal of the values of some types. It skips attributes that cannot contain such values.
   *
   * @param wanted returns whether values of a type are visited
   * @return the traversal
   */
  public static ModelTraversal of(Predicate<ValueType<?>> wanted) {
    return ofEach(List.of(wanted));
  }

  /**
   * Returns one traversal for several visitors, each with its own types.
   *
   * @param wanted returns for each visitor whether values of a type are visited
   * @return the traversal
   */
  public static ModelTraversal ofEach(List<Predicate<ValueType<?>>> wanted) {
    return new ModelTraversal(List.copyOf(wanted));
  }

  @SuppressWarnings("unchecked")
  private <T, B> List<AttributeStep<T>> steps(RecordType<T, B> type) {
    List<? extends AttributeStep<?>> known = steps.get(type);
    if (known == null) {
      known = type.attributes().stream()
          .map(this::step)
          .filter(AttributeStep::isNeeded)
          .toList();
      steps.put(type, known);
    }
    return (List<AttributeStep<T>>) known;
  }

  private <T, B> AttributeStep<T> step(Attribute<T, B> attribute) {
    if (attribute instanceof Attribute.One<T, B, ?> one) {
      return oneStep(one);
    }
    return attribute instanceof Attribute.Many<T, B, ?> many
        ? manyStep(many)
        : keyedStep((Attribute.Keyed<T, B>) attribute);
  }

  private <T> AttributeStep<T> oneStep(Attribute.One<T, ?, ?> attribute) {
    ValueVisits visits = new ValueVisits(attribute.type());
    return visits.step((owner, at, all) -> {
      Object value = attribute.get(owner);
      if (value != null) {
        at.enter(owner, attribute.name());
        visits.visit(value, at, all);
        at.leave();
      }
    });
  }

  private <T, V> AttributeStep<T> manyStep(Attribute.Many<T, ?, V> attribute) {
    ValueVisits visits = new ValueVisits(attribute.type());
    return visits.step((owner, at, all) -> {
      List<V> values = attribute.get(owner);
      boolean bare = attribute.bareValue(values) != null;
      for (int i = 0; i < values.size(); i++) {
        at.enter(owner, attribute.name(), bare ? VisitContext.NO_ELEMENT : i);
        visits.visit(values.get(i), at, all);
        at.leave();
      }
    });
  }

  private <T> AttributeStep<T> keyedStep(Attribute.Keyed<T, ?> attribute) {
    ValueVisits visits = new ValueVisits(STRING);
    return visits.step((owner, at, all) -> attribute.get(owner).forEach((key, value) -> {
      at.enter(owner, attribute.name());
      at.enter(owner, key);
      visits.visit(value, at, all);
      at.leave();
      at.leave();
    }));
  }

  /**
   * Visits every value of a data set: first its own values, then those of every entity.
   *
   * @param dataset the data set
   * @param visitor visits the values
   */
  public static void visitValues(Dataset dataset, Visitor visitor) {
    ALL_VALUES.visit(dataset, visitor);
  }

  /**
   * Visits every value of the wanted types: first those of the data set itself, then those of every entity.
   *
   * @param dataset the data set
   * @param visitors visit the values: one for each predicate of this traversal, in the same order
   */
  public void visit(Dataset dataset, Visitor... visitors) {
    Traversal traversal = traversal(visitors);
    traversal.visit(dataset);
    for (EntityKind kind : EntityKind.topLevel()) {
      List<? extends Entity> entities =
          traversal.reaches(kind) ? entities(dataset, kind) : List.of();
      for (int index = 0; index < entities.size(); index++) {
        traversal.visit(entities.get(index), kind, index);
      }
    }
    traversal.end();
  }

  /**
   * Returns a traversal whose caller chooses the entities to visit.
   *
   * @param visitors visit the values: one for each predicate of this traversal, in the same order
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
        step.values.visit(dataset, at, visitors);
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
        steps.get(i).values.visit(entity, at, visitors);
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

  /** The step from a record to the values of one attribute, and to the values inside them. */
  private record AttributeStep<T>(boolean isNeeded, Values<T> values) {}

  /** The values of one attribute. */
  private interface Values<T> {
    void visit(T owner, VisitContext at, Visitor[] all);
  }

  /** The visits of a value. They depend on the type of value alone, so they are chosen once for all records. */
  private final class ValueVisits {
    private final ValueType<?> type;
    private final int[] visitors;
    private final List<AttributeStep<Object>> inside;
    private final @Nullable ValueVisits shortForm;

    ValueVisits(ValueType<?> type) {
      this.type = type;
      this.visitors = IntStream.range(0, wanted.size())
          .filter(i -> wanted.get(i).test(type))
          .toArray();
      this.inside = type instanceof ValueType.Nested<?> nested
          ? untyped(steps(nested.type().get()))
          : List.of();
      this.shortForm =
          type instanceof ValueType.Nested<?> nested && !nested.shorthand().isEmpty()
              ? new ValueVisits(nested.shortAttribute().type())
              : null;
    }

    /** Returns the step to some values, which is needed if a visitor wants them or any values inside them. */
    <T> AttributeStep<T> step(Values<T> values) {
      return new AttributeStep<>(visitors.length > 0 || !inside.isEmpty(), values);
    }

    void visit(Object value, VisitContext at, Visitor[] all) {
      Object replacement = shortForm == null ? null : ValueType.Nested.shortForm(type, value);
      if (shortForm != null && replacement != null) {
        shortForm.visit(replacement, at, all);
        return;
      }
      for (int visitor : visitors) {
        all[visitor].visit(at, type, value);
      }
      for (int i = 0; i < inside.size(); i++) {
        inside.get(i).values.visit(value, at, all);
      }
    }
  }
}
