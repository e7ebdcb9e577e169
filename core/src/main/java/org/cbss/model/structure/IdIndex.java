package org.cbss.model.structure;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.StrategicArea;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.Walk;
import org.jspecify.annotations.Nullable;

/** Everything that has an id, by its id; where several have the same, the first in the document. */
public final class IdIndex {

  /** Takes each thing that has an id, in the order of the document. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes a thing.
     *
     * @param thing the thing
     * @param place where it stands
     */
    void visit(Identified thing, Place place);
  }

  private static final Kind[] KINDS = Kind.values();

  /** Of no type, for which each would be checked when it is put in. */
  private final Object[] things;

  private final byte[] kinds;

  private final int[] places;
  private final TextNumbers numbers;
  private boolean repeats;
  private boolean upperCase;

  /**
   * The index of a data set.
   *
   * @param dataset the data set
   */
  public IdIndex(Dataset dataset) {
    int most = count(dataset);
    this.things = new Object[most];
    this.kinds = new byte[most];
    this.places = new int[most];
    this.numbers = new TextNumbers(most);
    for (Kind kind : Kind.ofEntities()) {
      addAll(Walk.entities(dataset, kind), kind);
    }
  }

  private void addAll(List<? extends Entity> entities, Kind kind) {
    int areas = 0;
    for (int place = 0; place < entities.size(); place++) {
      Entity entity = entities.get(place);
      add(entity, kind, place);
      if (kind == Kind.MANDATE) {
        for (StrategicArea area : ((Mandate) entity).areas()) {
          add(area, Kind.STRATEGIC_AREA, areas++);
        }
      }
    }
  }

  private static int count(Dataset dataset) {
    int count = 0;
    for (Kind kind : Kind.ofEntities()) {
      count += Walk.entities(dataset, kind).size();
    }
    for (Mandate mandate : dataset.mandates()) {
      count += mandate.areas().size();
    }
    return count;
  }

  private void add(Identified thing, Kind kind, int place) {
    int next = numbers.size();
    String id = thing.id().value();
    upperCase = upperCase || hasUpperCase(id);
    if (numbers.add(id) == next) {
      things[next] = thing;
      kinds[next] = (byte) kind.ordinal();
      places[next] = place;
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
   * Whether any id has a letter in upper case.
   *
   * @return true when some have
   */
  public boolean hasUpperCase() {
    return upperCase;
  }

  /**
   * Whether several things have the same id.
   *
   * @return true when some have
   */
  public boolean repeats() {
    return repeats;
  }

  /**
   * The number of what has an id, in the order of {@link #visit}, in which the same id again has no number of its own.
   *
   * @param id the id
   * @return the number, from 0, or -1 where nothing has it
   */
  public int number(Id<?> id) {
    return numbers.of(id.value());
  }

  /**
   * What has an id.
   *
   * @param id the id
   * @return the thing, or null where nothing has it
   */
  public @Nullable Identified get(Id<?> id) {
    int number = number(id);
    return number < 0 ? null : get(number);
  }

  /**
   * What has a number.
   *
   * @param number the number
   * @return the thing
   */
  public Identified get(int number) {
    return (Identified) things[number];
  }

  /**
   * The kind of what has a number, which is known without a look at it.
   *
   * @param number the number
   * @return its kind
   */
  public Kind kind(int number) {
    return KINDS[kinds[number]];
  }

  /**
   * The place of what has a number among all that are of its kind.
   *
   * @param number the number
   * @return the place, from 0
   */
  public int place(int number) {
    return places[number];
  }

  /**
   * How many ids there are.
   *
   * @return their number
   */
  int size() {
    return numbers.size();
  }

  /**
   * The ids of all that is of some kinds.
   *
   * @param kinds the kinds
   * @return each id once, as text
   */
  List<String> ids(Set<Kind> kinds) {
    return IntStream.range(0, size())
        .filter(number -> kinds.contains(kind(number)))
        .mapToObj(number -> get(number).id().value())
        .toList();
  }

  /**
   * The kind of what {@link #visit} gives with a place.
   *
   * @param place where it stands
   * @return its kind
   */
  public static Kind kind(Place place) {
    return place.path().isEmpty() ? Objects.requireNonNull(place.kind()) : Kind.STRATEGIC_AREA;
  }

  /**
   * Visits everything that has an id: each entity, and each mandate's areas after it.
   *
   * @param dataset the data set
   * @param visitor takes the things
   */
  public static void visit(Dataset dataset, Visitor visitor) {
    for (Kind kind : Kind.ofEntities()) {
      List<? extends Entity> entities = Walk.entities(dataset, kind);
      for (int index = 0; index < entities.size(); index++) {
        Entity entity = entities.get(index);
        Place place = new Place(kind, index, "");
        visitor.visit(entity, place);
        if (kind == Kind.MANDATE) {
          visitAreas((Mandate) entity, place, visitor);
        }
      }
    }
  }

  private static void visitAreas(Mandate mandate, Place place, Visitor visitor) {
    for (int i = 0; i < mandate.areas().size(); i++) {
      visitor.visit(mandate.areas().get(i), place.at("areas", i));
    }
  }
}
