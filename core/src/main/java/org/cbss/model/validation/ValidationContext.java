package org.cbss.model.validation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Membership;
import org.cbss.model.StrategicArea;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.internal.schema.ModelTraversal;

/**
 * A data set as rules see it: entities with their paths, ids resolved, and values that several rules share. It is not safe to
 * share between threads.
 */
public final class ValidationContext {
  private final Dataset dataset;
  private final IdIndex index;
  private final Map<EntityKind, List<Located<?>>> byKind = new EnumMap<>(EntityKind.class);
  private final Map<Class<?>, Object> shared = new IdentityHashMap<>();
  private final DisputePass pass;
  private boolean anySetAside;

  ValidationContext(Dataset dataset) {
    this(dataset, IdIndex.of(dataset), DisputePass.UNDISPUTED);
  }

  private ValidationContext(Dataset dataset, IdIndex index, DisputePass pass) {
    this.dataset = dataset;
    this.index = index;
    this.pass = pass;
  }

  /** Returns a context in which disputed records count as all others do. */
  ValidationContext withDisputed() {
    return new ValidationContext(dataset, index, DisputePass.DISPUTED);
  }

  /** Returns whether rules that compare records leave an entity out in this pass, since it is disputed. */
  boolean setsAside(Entity entity) {
    return setsAside(Disputes.isDisputed(entity));
  }

  /** Returns whether rules that compare records leave a membership out in this pass, since it is disputed. */
  boolean setsAside(Membership membership) {
    return setsAside(membership.disputed());
  }

  private boolean setsAside(boolean disputed) {
    boolean aside = disputed && pass == DisputePass.UNDISPUTED;
    anySetAside |= aside;
    return aside;
  }

  /** Returns whether a rule has left anything out. */
  boolean hasSetAside() {
    return anySetAside;
  }

  /**
   * Returns the data set.
   *
   * @return the data set
   */
  public Dataset dataset() {
    return dataset;
  }

  /**
   * Returns the entities of a type, each with its path.
   *
   * @param <T> the type of the entities
   * @param type the type of the entities, such as {@code Meeting.class}
   * @return the entities, in the order of the document
   * @throws IllegalArgumentException if no kind of entity has the type, as for {@code Entity.class}
   */
  @SuppressWarnings("unchecked")
  public <T extends Entity> List<Located<T>> entities(Class<T> type) {
    EntityKind kind = EntityKind.topLevel().stream()
        .filter(each -> each.type() == type)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("no kind of entity has the type " + type.getSimpleName()));
    return (List<Located<T>>) (List<?>) entities(kind);
  }

  /**
   * Returns the entities of a kind, each with its path.
   *
   * @param kind a kind of entity
   * @return the entities, in the order of the document
   */
  @SuppressWarnings("unchecked")
  public List<Located<Entity>> entities(EntityKind kind) {
    return Collections.unmodifiableList((List<Located<Entity>>) (List<?>) located(kind));
  }

  private List<Located<?>> located(EntityKind kind) {
    List<Located<?>> known = byKind.get(kind);
    if (known == null) {
      known = kind == EntityKind.STRATEGIC_AREA ? areas() : listOf(kind);
      byKind.put(kind, known);
    }
    return known;
  }

  private List<Located<?>> listOf(EntityKind kind) {
    return new LocatedEntities(kind, ModelTraversal.entities(dataset, kind));
  }

  /** Entities that are located when they are asked for: a place costs less to make than to fetch from memory. */
  private static final class LocatedEntities extends AbstractList<Located<?>>
      implements RandomAccess {
    private final EntityKind kind;
    private final List<? extends Entity> entities;

    LocatedEntities(EntityKind kind, List<? extends Entity> entities) {
      this.kind = kind;
      this.entities = entities;
    }

    @Override
    public Located<?> get(int index) {
      return new Located<>(entities.get(index), new DataPath(kind, index, ""));
    }

    @Override
    public int size() {
      return entities.size();
    }
  }

  private List<Located<?>> areas() {
    List<Located<?>> located = new ArrayList<>();
    for (Located<Mandate> mandate : entities(Mandate.class)) {
      List<StrategicArea> areas = mandate.value().areas();
      for (int index = 0; index < areas.size(); index++) {
        located.add(new Located<>(areas.get(index), mandate.path().resolve("areas", index)));
      }
    }
    return located;
  }

  /** Returns the entities of a type without copies, which equal an earlier entity completely, including its id. */
  <T extends Entity> List<Located<T>> withoutCopies(Class<T> type) {
    return index.repeats()
        ? entities(type).stream().filter(each -> !isCopy(each, type)).toList()
        : entities(type);
  }

  private <T extends Entity> boolean isCopy(Located<T> one, Class<T> type) {
    return earlier(one, type).filter(first -> first.value().equals(one.value())).isPresent();
  }

  /** Returns the entities of a type without those that have the id of an earlier one, which another rule reports. */
  <T extends Entity> List<Located<T>> withoutRepeats(Class<T> type) {
    return index.repeats()
        ? entities(type).stream().filter(each -> earlier(each, type).isEmpty()).toList()
        : entities(type);
  }

  /** Returns the first entity of the same type with the id of another, or empty if that is itself. */
  <T extends Entity> Optional<Located<T>> earlier(Located<T> one, Class<T> type) {
    return index.repeats()
        ? find(one.value().id(), type).filter(first -> !first.path().equals(one.path()))
        : Optional.empty();
  }

  /**
   * Returns the entity or strategic area with an id. If several have the id, it is the first of them.
   *
   * @param <T> the required type
   * @param id the id
   * @param type the required type
   * @return the entity or area with its path, or empty if there is none or it has another type
   */
  @SuppressWarnings("unchecked")
  public <T extends Identified> Optional<Located<T>> find(Id<?> id, Class<T> type) {
    int number = index.number(id);
    if (number < 0) {
      return Optional.empty();
    }
    return isOfType(number, type)
        ? Optional.of((Located<T>) located(index.kind(number)).get(index.position(number)))
        : Optional.empty();
  }

  private boolean isOfType(int number, Class<? extends Identified> type) {
    return index.kind(number).type() == type || type.isInstance(index.get(number));
  }

  /** Returns whether the first entity or strategic area with an id has a type. */
  boolean has(Id<?> id, Class<? extends Identified> type) {
    int number = index.number(id);
    return number >= 0 && isOfType(number, type);
  }

  IdIndex index() {
    return index;
  }

  /**
   * Returns a value that several rules share, computed once for this data set.
   *
   * @param <T> the type of the value
   * @param type the type of the value, which is also its key
   * @param make computes the value
   * @return the value
   */
  @SuppressWarnings("unchecked")
  public <T> T computeIfAbsent(Class<T> type, Function<ValidationContext, T> make) {
    Object known = shared.get(type);
    if (known == null) {
      known = Objects.requireNonNull(make.apply(this));
      shared.put(type, known);
    }
    return (T) known;
  }
}
