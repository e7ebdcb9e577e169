package org.cbss.model.internal.integrity;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.StrategicArea;
import org.cbss.model.internal.ids.IdNumbers;
import org.cbss.model.internal.schema.ModelTraversal;
import org.jspecify.annotations.Nullable;

/**
 * The entities and strategic areas of a data set by id. If several have the same id, the index contains the first in the
 * order of the document.
 *
 * <p>Ids are numbered from 0 in the order of {@link #visit}. What an index says is immutable, and it is safe to share between threads.
 */
public final class IdIndex {

  /** A visitor of entities and strategic areas. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Visits an entity or strategic area.
     *
     * @param entity the entity or strategic area
     * @param path its path
     */
    void visit(Identified entity, DataPath path);
  }

  private record Entry(Id<?> id, Identified entity, EntityKind kind, int position) {}

  /** The index made last, unless memory runs out: a data set is validated first, and then asked. */
  private static volatile SoftReference<@Nullable IdIndex> last = new SoftReference<>(null);

  private final Dataset dataset;
  private final Map<Id<?>, Integer> byId;
  private final List<Entry> entries;
  private final int[] counts = new int[EntityKind.values().length];
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
  private volatile @Nullable List<IntegrityProblem> cycles;
  private volatile boolean resolved;
  private volatile boolean ofRightKinds;
  private boolean repeats;
  private boolean upperCase;

  /**
   * Returns the index of a data set.
   *
   * @param dataset the data set
   * @return its index, which may be one that was made before
   */
  public static IdIndex of(Dataset dataset) {
    IdIndex known = last.get();
    if (known == null || known.dataset != dataset) {
      known = new IdIndex(dataset);
      last = new SoftReference<>(known);
    }
    return known;
  }

  private IdIndex(Dataset dataset) {
    this.dataset = dataset;
    int entities = EntityKind.topLevel().stream()
        .mapToInt(kind -> ModelTraversal.entities(dataset, kind).size())
        .sum();
    this.byId = new HashMap<>(entities * 4 / 3 + 1);
    this.entries = new ArrayList<>(entities);
    for (EntityKind kind : EntityKind.topLevel()) {
      for (Entity entity : ModelTraversal.entities(dataset, kind)) {
        add(entity, kind);
        if (entity instanceof Mandate mandate) {
          for (StrategicArea area : mandate.areas()) {
            add(area, EntityKind.STRATEGIC_AREA);
          }
        }
      }
    }
  }

  private void add(Identified entity, EntityKind kind) {
    Id<?> id = entity.id();
    int position = counts[kind.ordinal()]++;
    int number = entries.size();
    upperCase = upperCase || hasUpperCase(id.value());
    if (byId.putIfAbsent(id, number) == null) {
      entries.add(new Entry(id, entity, kind, position));
      IdNumbers.note(id, number);
    } else {
      repeats = true;
    }
  }

  private static boolean hasUpperCase(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) >= 'A' && id.charAt(i) <= 'Z') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns something that is derived from the data set, and made once for all that use this index.
   *
   * @param <T> the type of what is derived
   * @param type the type, which is also the key
   * @param make makes it
   * @return what was made first
   */
  public <T> T derived(Class<T> type, Function<Dataset, T> make) {
    return type.cast(derived.computeIfAbsent(type, any -> make.apply(dataset)));
  }

  /**
   * Returns whether any id contains an upper-case letter.
   *
   * @return true if an id does
   */
  public boolean hasUpperCase() {
    return upperCase;
  }

  /**
   * Returns whether any id is used more than once.
   *
   * @return true if an id is
   */
  public boolean repeats() {
    return repeats;
  }

  /**
   * Returns the number of an id.
   *
   * @param id the id
   * @return the number, from 0, or -1 if the data set does not contain the id
   */
  public int number(Id<?> id) {
    int last = IdNumbers.last(id);
    if (last < entries.size() && entries.get(last).id.equals(id)) {
      return last;
    }
    Integer number = byId.get(id);
    if (number == null) {
      return -1;
    }
    IdNumbers.note(id, number);
    return number;
  }

  /**
   * Returns the entity or strategic area of an id.
   *
   * @param id the id
   * @return the entity or strategic area, or null if the data set does not contain the id
   */
  public @Nullable Identified get(Id<?> id) {
    int number = number(id);
    return number < 0 ? null : entries.get(number).entity;
  }

  /**
   * Returns the entity or strategic area of a number.
   *
   * @param number the number
   * @return the entity or strategic area
   * @throws IndexOutOfBoundsException if no id has the number
   */
  public Identified get(int number) {
    return entries.get(number).entity;
  }

  /**
   * Returns the kind of the entity or strategic area of a number.
   *
   * @param number the number
   * @return the kind
   * @throws IndexOutOfBoundsException if no id has the number
   */
  public EntityKind kind(int number) {
    return entries.get(number).kind;
  }

  /**
   * Returns the index of the entity or strategic area of a number among all of its kind.
   *
   * @param number the number
   * @return the index, from 0
   * @throws IndexOutOfBoundsException if no id has the number
   */
  public int position(int number) {
    return entries.get(number).position;
  }

  /**
   * Returns the number of entities or strategic areas of a kind.
   *
   * @param kind the kind
   * @return the number, including those whose id is used before
   */
  public int count(EntityKind kind) {
    return counts[kind.ordinal()];
  }

  /**
   * Returns the number of ids.
   *
   * @return the number
   */
  public int size() {
    return entries.size();
  }

  /** Notes whether every reference leads to an id of the data set. */
  void setResolved(boolean all) {
    resolved = all;
  }

  /** Notes whether every reference to an id of the data set leads to one of the right kind. */
  void setOfRightKinds(boolean all) {
    ofRightKinds = all;
  }

  /** Returns whether it is known that every reference leads to the one record of a right kind that has its id. */
  boolean isKnownToResolve() {
    return resolved && ofRightKinds && !repeats;
  }

  /** Returns the cycles of references, which rules, registries and chronologies ask for. */
  List<IntegrityProblem> cycles() {
    List<IntegrityProblem> known = cycles;
    if (known == null) {
      known = ReferentialIntegrity.findCycles(this);
      cycles = known;
    }
    return known;
  }

  List<String> ids(Set<EntityKind> kinds) {
    return entries.stream()
        .filter(entry -> kinds.contains(entry.kind))
        .map(entry -> entry.id.value())
        .toList();
  }

  /**
   * Returns the kind of the entity or strategic area at a path that {@link #visit} passes.
   *
   * @param path the path
   * @return the kind
   */
  public static EntityKind kind(DataPath path) {
    return path.path().isEmpty() ? Objects.requireNonNull(path.kind()) : EntityKind.STRATEGIC_AREA;
  }

  /**
   * Visits every entity in the order of the document, and after each mandate its strategic areas.
   *
   * @param dataset the data set
   * @param visitor visits the entities and strategic areas
   */
  public static void visit(Dataset dataset, Visitor visitor) {
    for (EntityKind kind : EntityKind.topLevel()) {
      List<? extends Entity> entities = ModelTraversal.entities(dataset, kind);
      for (int index = 0; index < entities.size(); index++) {
        DataPath path = new DataPath(kind, index, "");
        visitor.visit(entities.get(index), path);
        if (entities.get(index) instanceof Mandate mandate) {
          for (int i = 0; i < mandate.areas().size(); i++) {
            visitor.visit(mandate.areas().get(i), path.resolve("areas", i));
          }
        }
      }
    }
  }

  /**
   * Returns the number of ids.
   *
   * @return a text such as {@code 120 ids}
   */
  @Override
  public String toString() {
    return entries.size() + " ids";
  }
}
