package org.cbss.model.meta;

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

    /** Is told that there are no more values. */
    default void end() {}
  }

  private static final Walk EVERYWHERE = to(type -> true);

  private final List<Predicate<ValueType<?>>> wanted;
  private final List<Way<Dataset>> own;
  private final Map<Shape<?, ?>, List<? extends Way<?>>> ways = new IdentityHashMap<>();
  private final Map<Kind, List<Way<Object>>> ofKinds = new EnumMap<>(Kind.class);

  private Walk(List<Predicate<ValueType<?>>> wanted) {
    this.wanted = wanted;
    this.own = Shapes.DATASET.attributes().stream()
        .filter(Attribute.One.class::isInstance)
        .map(this::way)
        .filter(Way::leads)
        .toList();
    for (Kind kind : Kind.values()) {
      ofKinds.put(kind, waysInto(kind));
    }
  }

  @SuppressWarnings("unchecked")
  private List<Way<Object>> waysInto(Kind kind) {
    return (List<Way<Object>>) (List<?>) plan(Shapes.of(kind));
  }

  /**
   * A walk to the values of some types alone: it takes no way that leads to none of them, which is found out once.
   *
   * @param wanted tells the types
   * @return the walk, which can be shared between threads
   */
  public static Walk to(Predicate<ValueType<?>> wanted) {
    return toEach(List.of(wanted));
  }

  /**
   * One walk for several visitors, each of which wants the values of some types alone.
   *
   * @param wanted tells the types, for each of the visitors
   * @return the walk, which can be shared between threads
   */
  public static Walk toEach(List<Predicate<ValueType<?>>> wanted) {
    return new Walk(List.copyOf(wanted));
  }

  @SuppressWarnings("unchecked")
  private <T, B> List<Way<T>> plan(Shape<T, B> shape) {
    List<? extends Way<?>> known = ways.get(shape);
    if (known == null) {
      known = shape.attributes().stream().map(this::way).filter(Way::leads).toList();
      ways.put(shape, known);
    }
    return (List<Way<T>>) known;
  }

  @SuppressWarnings("unchecked")
  private <T, B> Way<T> way(Attribute<T, B> attribute) {
    ValueType<?> type = Way.type(attribute);
    int[] takers =
        IntStream.range(0, wanted.size()).filter(i -> wanted.get(i).test(type)).toArray();
    List<Way<Object>> inside = type instanceof ValueType.Part<?> part
        ? (List<Way<Object>>) (List<?>) plan(part.shape().get())
        : List.of();
    return Way.of(attribute, takers, inside);
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
   * Visits every value of the wanted types: those of the data set itself, then those of every entity.
   *
   * @param dataset the data set
   * @param visitors take the values: as many as the walk is for, in their order
   */
  public void visit(Dataset dataset, Visitor... visitors) {
    Tour tour = tour(visitors);
    tour.visit(dataset);
    for (Kind kind : Kind.ofEntities()) {
      List<? extends Entity> entities = tour.leadsInto(kind) ? entities(dataset, kind) : List.of();
      for (int index = 0; index < entities.size(); index++) {
        tour.visit(entities.get(index), kind, index);
      }
    }
    tour.end();
  }

  /**
   * A walk that goes where it is told, for those who do something else on the way.
   *
   * @param visitors take the values: as many as the walk is for, in their order
   * @return the tour
   */
  public Tour tour(Visitor... visitors) {
    return new Tour(visitors);
  }

  /** A walk of some visitors, from record to record. It is not safe to share between threads. */
  public final class Tour {
    private final Visitor[] visitors;
    private final Cursor at = new Cursor();

    private Tour(Visitor[] visitors) {
      this.visitors = visitors;
    }

    /**
     * Visits the values of a data set that are in no entity. It comes before all entities.
     *
     * @param dataset the data set
     */
    public void visit(Dataset dataset) {
      for (Way<Dataset> way : own) {
        way.go(dataset, at, visitors);
      }
    }

    /**
     * Visits the values of an entity.
     *
     * @param entity the entity
     * @param kind its kind
     * @param index its place among those of its kind, from 0
     */
    public void visit(Entity entity, Kind kind, int index) {
      at.moveTo(entity, kind, index);
      List<Way<Object>> ways = waysOf(kind);
      for (int i = 0; i < ways.size(); i++) {
        ways.get(i).go(entity, at, visitors);
      }
    }

    /**
     * Whether there is anything to visit in entities of a kind.
     *
     * @param kind the kind
     * @return true where a visitor wants any of their values
     */
    public boolean leadsInto(Kind kind) {
      return !waysOf(kind).isEmpty();
    }

    private List<Way<Object>> waysOf(Kind kind) {
      return Objects.requireNonNull(ofKinds.get(kind));
    }

    /** Tells the visitors that there is no more. */
    public void end() {
      for (Visitor visitor : visitors) {
        visitor.end();
      }
    }
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
}
