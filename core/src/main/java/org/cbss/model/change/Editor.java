package org.cbss.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.StrategicArea;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.validation.Fix;
import org.jspecify.annotations.Nullable;

/**
 * A data set to change: each method returns an editor of the changed data set, and leaves this one as it is.
 *
 * <pre>{@code
 * Dataset changed = Editor.of(dataset)
 *     .update(Id.<Presidency>of("dk-2019"), Presidency::toBuilder, builder -> builder.period(TimeSpan.parse("2019-07-01/2020-06-30")))
 *     .without(Id.of("dk-2020"))
 *     .dataset();
 * }</pre>
 *
 * <p>{@link #with}, {@link #without}, {@link #update} and {@link #find} take a time that hardly grows with the data set;
 * {@link #rename} and {@link #apply} pass over all of it once. Records keep their order. A change is not validated: references
 * may be broken afterwards, as they may be before.
 *
 * <p>Several records that have the same id can be neither changed nor removed by it, because it does not tell which is meant.
 *
 * <p>Instances are immutable and thread-safe. No method accepts or returns null.
 */
public final class Editor {

  /** A record at its place, or the place of one that was removed. */
  private record Slot(Identified record, Id<?> mandate, int order, boolean removed) {
    boolean isArea() {
      return record instanceof StrategicArea;
    }
  }

  /** The data set that editing began with, and its records by id. */
  private static final class Origin {
    private final Dataset dataset;
    private final Map<Id<?>, Slot> byId = new HashMap<>();
    private final Set<Id<?>> repeated = new HashSet<>();
    private final int size;

    Origin(Dataset dataset) {
      this.dataset = dataset;
      int[] count = new int[1];
      List<Id<?>> mandate = new ArrayList<>(List.of(Id.of("none")));
      IdIndex.visit(dataset, (record, path) -> {
        if (record instanceof Entity) {
          mandate.set(0, record.id());
        }
        Slot slot = new Slot(record, mandate.get(0), count[0]++, false);
        if (byId.putIfAbsent(record.id(), slot) != null) {
          repeated.add(record.id());
        }
      });
      this.size = count[0];
    }
  }

  /** The order of strategic areas, whose mandates have them in order. */
  private static final int AREA = Integer.MAX_VALUE;

  private final Origin origin;
  private final IdTree<Slot> changed;
  private final int end;

  private Editor(Origin origin, IdTree<Slot> changed, int end) {
    this.origin = origin;
    this.changed = changed;
    this.end = end;
  }

  /**
   * Returns an editor of a data set.
   *
   * @param dataset the data set
   * @return the editor
   */
  public static Editor of(Dataset dataset) {
    Origin origin = new Origin(dataset);
    return new Editor(origin, IdTree.empty(), origin.size);
  }

  /**
   * Returns the entity or strategic area with an id.
   *
   * @param <T> the kind that the id is typed by, as {@link Dataset#find(Id)} says
   * @param id the id
   * @return the record, or empty if there is none; the first in the order of the document if several have the id
   */
  @SuppressWarnings("unchecked")
  public <T extends Identified> Optional<T> find(Id<T> id) {
    Slot slot = slot(id);
    return slot == null || slot.removed ? Optional.empty() : Optional.of((T) slot.record);
  }

  private @Nullable Slot slot(Id<?> id) {
    Slot own = changed.get(id);
    return own == null ? origin.byId.get(id) : own;
  }

  private Slot require(Id<?> id) {
    Slot slot = slot(id);
    if (slot == null || slot.removed) {
      throw new IllegalArgumentException("no record has the id " + id);
    }
    return requireSingle(id, slot);
  }

  private Slot requireSingle(Id<?> id, Slot slot) {
    if (origin.repeated.contains(id)) {
      throw new IllegalArgumentException(
          "several records have the id " + id + ": give each its own first");
    }
    return slot;
  }

  /**
   * Adds an entity at the end of its list, or replaces the one with the same id at its place. An entity that was removed before
   * returns to its place.
   *
   * @param entity the entity
   * @return an editor of the changed data set
   * @throws IllegalArgumentException if its id, or that of one of its strategic areas, names another record, or several records
   */
  public Editor with(Entity entity) {
    Slot before = slot(entity.id());
    if (before != null) {
      requireSingle(entity.id(), before);
      if (!before.removed && EntityKind.of(before.record) != EntityKind.of(entity)) {
        throw new IllegalArgumentException("the id " + entity.id() + " names "
            + EntityKind.of(before.record).withArticle() + ", not "
            + EntityKind.of(entity).withArticle());
      }
    }
    Slot place =
        before != null && EntityKind.of(before.record) == EntityKind.of(entity) ? before : null;
    return put(entity, place, place == null ? end : place.order);
  }

  private Editor put(Entity entity, @Nullable Slot before, int order) {
    IdTree<Slot> tree = before == null ? changed : withoutAreas(changed, before);
    tree = tree.put(entity.id(), new Slot(entity, entity.id(), order, false));
    if (entity instanceof Mandate mandate) {
      for (StrategicArea area : mandate.areas()) {
        tree = tree.put(area.id(), area(tree, mandate, area));
      }
    }
    return new Editor(origin, tree, Math.max(end, order + 1));
  }

  /** Returns the slot of an area, whose id may be that of an area of the same mandate before. */
  private Slot area(IdTree<Slot> tree, Mandate mandate, StrategicArea area) {
    Slot known = tree.get(area.id());
    Slot other = known == null ? origin.byId.get(area.id()) : known;
    if (other != null && !other.removed) {
      throw new IllegalArgumentException("the id " + area.id() + " of a strategic area of "
          + mandate.id() + " names another record");
    }
    return new Slot(area, mandate.id(), AREA, false);
  }

  private IdTree<Slot> withoutAreas(IdTree<Slot> tree, Slot slot) {
    IdTree<Slot> left = tree;
    if (!slot.removed && slot.record instanceof Mandate mandate) {
      for (StrategicArea area : mandate.areas()) {
        requireSingle(area.id(), slot);
        left = left.put(area.id(), new Slot(area, mandate.id(), AREA, true));
      }
    }
    return left;
  }

  /**
   * Removes an entity or strategic area. References to it stay, for the rule {@code reference-unresolved} to report.
   *
   * @param id the id
   * @return an editor of the changed data set
   * @throws IllegalArgumentException if no record has the id, or several have
   */
  public Editor without(Id<?> id) {
    Slot slot = require(id);
    if (slot.isArea()) {
      return withAreas(slot, area -> area.id().equals(id) ? Optional.empty() : Optional.of(area));
    }
    Slot removed = new Slot(slot.record, slot.mandate, slot.order, true);
    return new Editor(origin, withoutAreas(changed, slot).put(id, removed), end);
  }

  /** Replaces the strategic areas of the mandate that an area belongs to. */
  private Editor withAreas(Slot area, Function<StrategicArea, Optional<StrategicArea>> change) {
    Slot slot = require(area.mandate);
    Mandate mandate = (Mandate) slot.record;
    List<StrategicArea> areas =
        mandate.areas().stream().flatMap(each -> change.apply(each).stream()).toList();
    return put(mandate.toBuilder().areas(areas).build(), slot, slot.order);
  }

  /**
   * Changes an entity or strategic area by its builder, which has all its values.
   *
   * @param <T> the type of the record
   * @param <B> the type of its builder
   * @param id the id
   * @param toBuilder returns the builder of a record, such as {@code Presidency::toBuilder}
   * @param change changes values in the builder; the id must stay, as {@link #rename} changes it together with the references
   * @return an editor of the changed data set
   * @throws IllegalArgumentException if no record has the id, or several have, or the record has another type, or its id changes
   */
  public <T extends Identified, B> Editor update(
      Id<T> id, Function<T, B> toBuilder, Consumer<B> change) {
    Slot slot = require(id);
    B builder = builder(id, slot.record, toBuilder);
    change.accept(builder);
    Identified updated = build(slot.record, builder);
    if (!updated.id().equals(id)) {
      throw new IllegalArgumentException(
          "the id " + id + " became " + updated.id() + ": rename the record instead");
    }
    if (updated instanceof StrategicArea area) {
      return withAreas(slot, each -> Optional.of(each.id().equals(id) ? area : each));
    }
    return put((Entity) updated, slot, slot.order);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Identified, B> B builder(
      Id<T> id, Identified record, Function<T, B> toBuilder) {
    try {
      return toBuilder.apply((T) record);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException(
          "the id " + id + " names " + EntityKind.of(record).withArticle() + ", not a record of"
              + " the type whose builder is asked for",
          e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <B> Identified build(Identified record, B builder) {
    RecordType<Identified, B> type = (RecordType<Identified, B>) ModelSchema.of(record);
    return type.build(builder);
  }

  /**
   * Gives an entity or strategic area another id, and changes all that refers to it: attributes of records, members, parties,
   * citations, and the values that citations say of references. Texts and extensions stay as they are.
   *
   * @param <T> the kind of the record
   * @param id the id
   * @param other the id to have instead
   * @return an editor of the changed data set
   * @throws IllegalArgumentException if no record has the id, several have, or another record has the other id
   */
  public <T extends Identified> Editor rename(Id<T> id, Id<T> other) {
    return rename(Map.of(id, other));
  }

  /**
   * Gives several entities or strategic areas other ids, as {@link #rename(Id, Id)} does, in one pass over the data set. They may
   * exchange their ids.
   *
   * @param names the ids to have instead, by those of the records
   * @return an editor of the changed data set
   * @throws IllegalArgumentException if no record has one of the ids, several have, or another record has one of the new ids
   */
  public Editor rename(Map<? extends Id<?>, ? extends Id<?>> names) {
    Map<Id<?>, Id<?>> byNewName = new HashMap<>();
    names.forEach((id, other) -> {
      require(id);
      Id<?> twin = byNewName.put(other, id);
      if (twin != null) {
        throw new IllegalArgumentException(
            "both " + twin + " and " + id + " would have the id " + other);
      }
      Slot taken = slot(other);
      if (taken != null && !taken.removed && !names.containsKey(other)) {
        throw new IllegalArgumentException("cannot rename " + id + " to " + other
            + ", which is the id of " + EntityKind.of(taken.record).withArticle());
      }
    });
    return of(new Renaming(names).rewrite(ModelSchema.DATASET, dataset()));
  }

  /**
   * Applies a fix of a finding.
   *
   * @param fix the fix, whose paths lead into the data set of this editor, not into one that was changed since it was validated
   * @return an editor of the changed data set
   * @throws IllegalArgumentException if a path leads to no value, a value is not valid, or the last value of a required attribute
   *     would be removed
   */
  public Editor apply(Fix fix) {
    return apply(List.of(fix));
  }

  /**
   * Applies several fixes together, in one pass over the data set: the paths of all lead into the data set of this editor.
   *
   * @param fixes the fixes
   * @return an editor of the changed data set
   * @throws IllegalArgumentException as {@link #apply(Fix)} does, or if different edits change the same value
   */
  public Editor apply(Collection<Fix> fixes) {
    Dataset dataset = dataset();
    PathEdits edits = new PathEdits(dataset);
    fixes.forEach(fix -> fix.edits().forEach(edits::add));
    return of(edits.apply());
  }

  /**
   * Returns the changed data set.
   *
   * @return the data set
   */
  public Dataset dataset() {
    if (changed.isEmpty()) {
      return origin.dataset;
    }
    Map<EntityKind, SortedMap<Integer, Entity>> added = new EnumMap<>(EntityKind.class);
    changed.forEach(slot -> {
      if (slot.order >= origin.size && !slot.removed && slot.record instanceof Entity entity) {
        added
            .computeIfAbsent(EntityKind.of(entity), any -> new TreeMap<>())
            .put(slot.order, entity);
      }
    });
    Map<String, Object> lists = new HashMap<>();
    for (EntityKind kind : EntityKind.topLevel()) {
      List<Entity> entities = kept(kind);
      entities.addAll(added.getOrDefault(kind, new TreeMap<>()).values());
      lists.put(kind.collection(), entities);
    }
    return ModelSchema.DATASET.with(origin.dataset, lists);
  }

  private List<Entity> kept(EntityKind kind) {
    List<Entity> kept = new ArrayList<>();
    for (Entity entity : ModelTraversal.entities(origin.dataset, kind)) {
      Slot slot = changed.get(entity.id());
      if (slot == null) {
        kept.add(entity);
      } else if (slot.order < origin.size && !slot.removed) {
        kept.add((Entity) slot.record);
      }
    }
    return kept;
  }

  /**
   * Returns the number of records of the data set that editing began with.
   *
   * @return a text such as {@code editor of 120 records}
   */
  @Override
  public String toString() {
    return "editor of " + origin.size + " records";
  }
}
