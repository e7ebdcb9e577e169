package org.cbss.model.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;

/** Finds where a data set does not hang together. */
public final class Structure {
  /** The rule that reports two things with one id. */
  public static final String DUPLICATE = "id-duplicate";

  /** The rule that reports a reference to nothing. */
  public static final String UNRESOLVED = "reference-unresolved";

  /** The rule that reports a reference to something of another kind. */
  public static final String WRONG_KIND = "reference-wrong-kind";

  /** The rule that reports references that come back to where they began. */
  public static final String CYCLE = "reference-cycle";

  private static final Walk REFERENCES =
      Walk.toEach(List.of(Structure::isReference, Structure::isReference));

  private Structure() {}

  /**
   * All faults, rule by rule, each in the order of the document.
   *
   * @param dataset the data set
   * @param index its ids
   * @return the faults
   */
  public static List<Fault> faults(Dataset dataset, IdIndex index) {
    List<Fault> faults = new ArrayList<>(duplicates(dataset, index));
    faults.addAll(references(dataset, index));
    faults.addAll(cycles(index));
    return faults;
  }

  /**
   * The ids that a thing has and another before it.
   *
   * @param dataset the data set
   * @param index its ids
   * @return the faults
   */
  public static List<Fault> duplicates(Dataset dataset, IdIndex index) {
    if (!index.repeats()) {
      return List.of();
    }
    Map<Id<?>, Place> first = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    IdIndex.visit(dataset, (thing, place) -> {
      Place before = first.putIfAbsent(thing.id(), place);
      if (before != null) {
        String id = thing.id().value();
        Kind kind = Kind.of(thing);
        Kind kindBefore = Kind.of(Objects.requireNonNull(index.get(thing.id())));
        String kinds = kind == kindBefore
            ? "two " + kind.collection() + " have"
            : kindBefore.oneOf() + " and " + kind.oneOf() + " both have";
        faults.add(new Fault(
            DUPLICATE,
            id,
            place.at("id"),
            kinds + " the id " + id,
            List.of(new Fault.Other(id, before.at("id"), "the first is here")),
            Optional.empty()));
      }
    });
    return faults;
  }

  /**
   * The references that lead to nothing, or to something of another kind: one fault for each id that nothing has, and one
   * for each reference of the wrong kind.
   *
   * @param dataset the data set
   * @param index its ids
   * @return the faults
   */
  public static List<Fault> references(Dataset dataset, IdIndex index) {
    IdLookup lookup = new IdLookup(index);
    List<Fault> faults = new ArrayList<>();
    REFERENCES.visit(
        dataset, new Unresolved(lookup, faults::addAll), new WrongKinds(lookup, faults::addAll));
    return faults;
  }

  /**
   * References that come back to where they began.
   *
   * @param index the ids of the data set
   * @return the faults
   */
  public static List<Fault> cycles(IdIndex index) {
    return Cycles.find(index);
  }

  /**
   * Whether a type refers to something by its id.
   *
   * @param type the type
   * @return true where its values are ids of other things
   */
  public static boolean isReference(ValueType<?> type) {
    return !targets(type).isEmpty();
  }

  /**
   * The kinds that a type refers to.
   *
   * @param type the type
   * @return the kinds, or none where it is no reference
   */
  public static Set<Kind> targets(ValueType<?> type) {
    if (type instanceof ValueType.Reference<?> reference) {
      return reference.kinds();
    }
    return type instanceof ValueType.AnyReference reference ? reference.kinds() : Set.of();
  }
}
