package org.cbss.model.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.meta.Cursor;
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

  private static final Walk REFERENCES = Walk.to(type -> !targets(type).isEmpty());

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
    faults.addAll(Cycles.find(dataset, index));
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
    Map<Id<?>, List<Fault.Other>> unresolved = new LinkedHashMap<>();
    List<Fault> wrongKinds = new ArrayList<>();
    IdLookup lookup = new IdLookup(index);
    REFERENCES.visit(dataset, (at, type, value) -> {
      Id<?> id = (Id<?>) value;
      Set<Kind> kinds = targets(type);
      int number = lookup.number(id);
      if (number < 0) {
        unresolved.computeIfAbsent(id, any -> new ArrayList<>()).add(reference(at));
      } else if (!kinds.contains(Kind.of(index.get(number)))) {
        wrongKinds.add(wrongKind(at, id, Kind.of(index.get(number)), kinds));
      }
    });
    List<Fault> faults = new ArrayList<>();
    if (!unresolved.isEmpty()) {
      NearestIds nearest = new NearestIds(index.ids());
      unresolved.forEach(
          (id, references) -> faults.add(unresolved(id, references, nearest.to(id.value()))));
    }
    faults.addAll(wrongKinds);
    return faults;
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

  private static Fault.Other reference(Cursor at) {
    return new Fault.Other(at.subject(), at.place(), "it is named here too");
  }

  private static Fault unresolved(Id<?> id, List<Fault.Other> references, List<String> nearest) {
    Fault.Other first = references.get(0);
    String times = references.size() == 1 ? "" : ", which is named " + references.size() + " times";
    Optional<String> help = nearest.isEmpty()
        ? Optional.empty()
        : Optional.of("did you mean " + String.join(" or ", nearest) + "?");
    return new Fault(
        UNRESOLVED,
        first.subject(),
        first.place(),
        "nothing has the id " + id + times,
        references.subList(1, references.size()),
        help);
  }

  private static Fault wrongKind(Cursor at, Id<?> id, Kind found, Set<Kind> wanted) {
    String kinds = wanted.stream().map(Kind::oneOf).sorted().collect(Collectors.joining(" or "));
    return new Fault(
        WRONG_KIND,
        at.subject(),
        at.place(),
        id + " is " + found.oneOf() + ", where " + kinds + " is wanted",
        List.of(),
        Optional.empty());
  }
}
