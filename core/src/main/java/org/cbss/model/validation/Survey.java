package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
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
import org.cbss.model.Mandate;
import org.cbss.model.StrategicArea;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.Walk;
import org.cbss.model.structure.IdIndex;

/** A data set as rules look at it: with the place of everything, and ids resolved. */
public final class Survey {
  private final Dataset dataset;
  private final IdIndex index;
  private final Map<Kind, List<Located<?>>> byKind = new EnumMap<>(Kind.class);
  private final Map<Class<?>, Object> shared = new IdentityHashMap<>();

  Survey(Dataset dataset) {
    this.dataset = dataset;
    this.index = once(IdIndex.class, any -> new IdIndex(dataset));
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
   * @throws IllegalArgumentException if it is the type of no kind, as {@code Entity.class} is
   */
  @SuppressWarnings("unchecked")
  public <T extends Entity> List<Located<T>> all(Class<T> type) {
    Kind kind = Kind.ofEntities().stream()
        .filter(each -> each.type() == type)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            type.getSimpleName() + " is the type of no kind of entity"));
    return (List<Located<T>>) (List<?>) all(kind);
  }

  /**
   * The entities of a kind, each with its place.
   *
   * @param kind a kind of entity
   * @return the entities, in the order of the document
   */
  @SuppressWarnings("unchecked")
  public List<Located<Entity>> all(Kind kind) {
    return Collections.unmodifiableList((List<Located<Entity>>) (List<?>) located(kind));
  }

  private List<Located<?>> located(Kind kind) {
    List<Located<?>> known = byKind.get(kind);
    if (known == null) {
      known = kind == Kind.STRATEGIC_AREA ? areas() : entities(kind);
      byKind.put(kind, known);
    }
    return known;
  }

  private List<Located<?>> entities(Kind kind) {
    List<? extends Entity> entities = Walk.entities(dataset, kind);
    List<Located<?>> located = new ArrayList<>(entities.size());
    for (int index = 0; index < entities.size(); index++) {
      located.add(new Located<>(entities.get(index), new Place(kind, index, "")));
    }
    return located;
  }

  private List<Located<?>> areas() {
    List<Located<?>> located = new ArrayList<>();
    for (Located<Mandate> mandate : all(Mandate.class)) {
      List<StrategicArea> areas = mandate.value().areas();
      for (int index = 0; index < areas.size(); index++) {
        located.add(new Located<>(areas.get(index), mandate.place().at("areas", index)));
      }
    }
    return located;
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
    int number = index.number(id);
    if (number < 0) {
      return Optional.empty();
    }
    Kind kind = index.kind(number);
    return kind.type() == type || type.isInstance(index.get(number))
        ? Optional.of((Located<T>) located(kind).get(index.place(number)))
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
