package org.cbss.model.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cbss.model.Id;
import org.cbss.model.meta.Cursor;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;

/** Collects the references that lead to another kind than they want: of a walk to {@link Structure#isReference}. */
public final class WrongKinds implements Walk.Visitor {
  private final IdLookup lookup;
  private final Consumer<List<Fault>> taker;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * None so far.
   *
   * @param lookup the ids of the data set
   * @param taker takes what was found, when the walk has come to its end
   */
  public WrongKinds(IdLookup lookup, Consumer<List<Fault>> taker) {
    this.lookup = lookup;
    this.taker = taker;
  }

  @Override
  public void visit(Cursor at, ValueType<?> type, Object value) {
    Id<?> id = (Id<?>) value;
    int number = lookup.number(id);
    if (number >= 0) {
      Kind found = lookup.index().kind(number);
      Set<Kind> wanted = Structure.targets(type);
      if (!wanted.contains(found)) {
        faults.add(fault(at, id, found, wanted));
      }
    }
  }

  /** Hands on one fault for each such reference, in the order of the document. */
  @Override
  public void end() {
    taker.accept(faults);
  }

  private static Fault fault(Cursor at, Id<?> id, Kind found, Set<Kind> wanted) {
    String kinds = wanted.stream().map(Kind::oneOf).sorted().collect(Collectors.joining(" or "));
    return new Fault(
        Structure.WRONG_KIND,
        at.subject(),
        at.place(),
        id + " is " + found.oneOf() + ", where " + kinds + " is wanted",
        List.of(),
        Optional.empty());
  }
}
