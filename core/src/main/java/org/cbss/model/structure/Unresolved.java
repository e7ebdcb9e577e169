package org.cbss.model.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cbss.model.Id;
import org.cbss.model.meta.Cursor;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;

/** Collects the references that lead to nothing: of a walk to {@link Structure#isReference}. */
public final class Unresolved implements Walk.Visitor {
  private final IdLookup lookup;
  private final Consumer<List<Fault>> taker;
  private final Map<Id<?>, Missing> missing = new LinkedHashMap<>();

  /**
   * None so far.
   *
   * @param lookup the ids of the data set
   * @param taker takes what was found, when the walk has come to its end
   */
  public Unresolved(IdLookup lookup, Consumer<List<Fault>> taker) {
    this.lookup = lookup;
    this.taker = taker;
  }

  @Override
  public void visit(Cursor at, ValueType<?> type, Object value) {
    Id<?> id = (Id<?>) value;
    if (lookup.number(id) < 0) {
      missing
          .computeIfAbsent(id, any -> new Missing())
          .add(
              new Fault.Other(at.subject(), at.place(), "it is named here too"),
              Structure.targets(type));
    }
  }

  /** Where an id that nothing has is named, and the kinds to which all of these references may lead. */
  private static final class Missing {
    private final List<Fault.Other> references = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.allOf(Kind.class);

    void add(Fault.Other reference, Set<Kind> wanted) {
      references.add(reference);
      kinds.retainAll(wanted);
    }
  }

  /** Hands on one fault for each id that nothing has, in the order in which the ids are first named. */
  @Override
  public void end() {
    taker.accept(faults());
  }

  private List<Fault> faults() {
    Map<Set<Kind>, NearestIds> byKinds = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    missing.forEach((id, named) -> {
      NearestIds nearest = byKinds.computeIfAbsent(
          named.kinds, kinds -> new NearestIds(lookup.index().ids(kinds)));
      faults.add(fault(id, named.references, nearest.to(id.value())));
    });
    return faults;
  }

  private static Fault fault(Id<?> id, List<Fault.Other> references, List<String> nearest) {
    Fault.Other first = references.get(0);
    String times = references.size() == 1 ? "" : ", which is named " + references.size() + " times";
    Optional<String> help = nearest.isEmpty()
        ? Optional.empty()
        : Optional.of("did you mean " + String.join(" or ", nearest) + "?");
    return new Fault(
        Structure.UNRESOLVED,
        first.subject(),
        first.place(),
        "nothing has the id " + id + times,
        references.subList(1, references.size()),
        help);
  }
}
