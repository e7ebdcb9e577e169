package org.cbss.model.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
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

  private final Map<Id<?>, Identified> byId = new HashMap<>();
  private boolean repeats;

  /**
   * The index of a data set.
   *
   * @param dataset the data set
   */
  public IdIndex(Dataset dataset) {
    dataset.entities().forEach(this::add);
    dataset.mandates().forEach(mandate -> mandate.areas().forEach(this::add));
  }

  private void add(Identified thing) {
    repeats |= byId.putIfAbsent(thing.id(), thing) != null;
  }

  /**
   * Whether several things have the same id.
   *
   * @return true when some have
   */
  boolean repeats() {
    return repeats;
  }

  /**
   * What has an id.
   *
   * @param id the id
   * @return the thing, or null where nothing has it
   */
  public @Nullable Identified get(Id<?> id) {
    return byId.get(id);
  }

  /**
   * All ids.
   *
   * @return each once, in no order
   */
  public Set<Id<?>> ids() {
    return byId.keySet();
  }

  /**
   * Visits everything that has an id: each entity, and each mandate's areas after it.
   *
   * @param dataset the data set
   * @param visitor takes the things
   */
  public static void visit(Dataset dataset, Visitor visitor) {
    for (Kind kind : Kind.values()) {
      if (kind == Kind.STRATEGIC_AREA) {
        continue;
      }
      List<? extends Entity> entities = Walk.entities(dataset, kind);
      for (int index = 0; index < entities.size(); index++) {
        Entity entity = entities.get(index);
        Place place = new Place(kind, index, "");
        visitor.visit(entity, place);
        if (entity instanceof Mandate mandate) {
          visitAreas(mandate, place, visitor);
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
