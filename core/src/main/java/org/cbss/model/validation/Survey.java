package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.Walk;
import org.cbss.model.structure.IdIndex;

/** A data set as rules look at it: with the place of everything, and ids resolved. */
public final class Survey {
  private final Dataset dataset;
  private final Map<Kind, List<Located<Entity>>> located = new HashMap<>();
  private final Map<Class<?>, Object> shared = new IdentityHashMap<>();
  private final Map<Id<?>, Located<?>> byId = new HashMap<>();

  Survey(Dataset dataset) {
    this.dataset = dataset;
    IdIndex.visit(
        dataset, (thing, place) -> byId.putIfAbsent(thing.id(), new Located<>(thing, place)));
  }

  /**
   * The data set.
   *
   * @return the data set
   */
  public Dataset dataset() {
    return dataset;
  }

  /**
   * The entities of a kind, each with its place.
   *
   * @param <T> the type of the entities
   * @param type the type of the entities, such as {@code Meeting.class}
   * @return the entities, in the order of the document
   */
  @SuppressWarnings("unchecked")
  public <T extends Entity> List<Located<T>> all(Class<T> type) {
    Kind kind = List.of(Kind.values()).stream()
        .filter(each -> each.type() == type)
        .findFirst()
        .orElseThrow();
    return (List<Located<T>>) (List<?>) located.computeIfAbsent(kind, this::locate);
  }

  private List<Located<Entity>> locate(Kind kind) {
    List<Located<Entity>> all = new ArrayList<>();
    for (Entity entity : Walk.entities(dataset, kind)) {
      all.add(new Located<>(entity, new Place(kind, all.size(), "")));
    }
    return all;
  }

  /**
   * What has an id, where it is of the type that is wanted. Where several things have the id, it is the first of them.
   *
   * @param <T> the type that is wanted
   * @param id the id
   * @param type the type that is wanted
   * @return the thing with its place, or nothing where none has the id, or one of another type
   */
  @SuppressWarnings("unchecked")
  public <T extends Identified> Optional<Located<T>> find(Id<?> id, Class<T> type) {
    Located<?> found = byId.get(id);
    return found != null && type.isInstance(found.value())
        ? Optional.of((Located<T>) found)
        : Optional.empty();
  }

  /**
   * Something that several rules need, worked out once for this data set.
   *
   * @param <T> its type
   * @param type its type, which names it
   * @param make works it out
   * @return the thing
   */
  @SuppressWarnings("unchecked")
  public <T> T once(Class<T> type, Function<Survey, T> make) {
    Object known = shared.get(type);
    if (known == null) {
      known = Objects.requireNonNull(make.apply(this));
      shared.put(type, known);
    }
    return (T) known;
  }
}
