package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.Walk;
import org.cbss.model.structure.Fault;
import org.cbss.model.structure.IdIndex;
import org.cbss.model.structure.Structure;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Survey;

/** Where the data set does not hang together, rule by rule. */
final class StructureFaults {
  private final List<Fault> duplicates = new ArrayList<>();
  private final List<Fault> unresolved = new ArrayList<>();
  private final List<Fault> wrongKinds = new ArrayList<>();
  private final List<Fault> cycles = new ArrayList<>();

  private StructureFaults(Survey survey) {
    for (Fault fault : Structure.faults(survey.dataset(), index(survey))) {
      switch (fault.rule()) {
        case Structure.DUPLICATE -> duplicates.add(fault);
        case Structure.UNRESOLVED -> unresolved.add(fault);
        case Structure.WRONG_KIND -> wrongKinds.add(fault);
        default -> cycles.add(fault);
      }
    }
    if (!duplicates.isEmpty() && !wrongKinds.isEmpty()) {
      Set<Place> meant = meantForAnother(survey);
      wrongKinds.removeIf(fault -> meant.contains(fault.place()));
    }
  }

  /** The references to an id that several things have, of which not the first but another is of the kind that is wanted. */
  private static Set<Place> meantForAnother(Survey survey) {
    Map<Id<?>, Set<Kind>> kinds = new HashMap<>();
    IdIndex.visit(
        survey.dataset(),
        (thing, place) -> kinds
            .computeIfAbsent(thing.id(), any -> EnumSet.noneOf(Kind.class))
            .add(Kind.of(thing)));
    Set<Place> meant = new HashSet<>();
    Walk.values(survey.dataset(), (at, type, value) -> {
      Set<Kind> wanted = Structure.targets(type);
      if (!wanted.isEmpty()
          && !Collections.disjoint(kinds.getOrDefault((Id<?>) value, Set.of()), wanted)) {
        meant.add(at.place());
      }
    });
    return meant;
  }

  static IdIndex index(Survey survey) {
    return survey.once(IdIndex.class, any -> new IdIndex(survey.dataset()));
  }

  static StructureFaults of(Survey survey) {
    return survey.once(StructureFaults.class, StructureFaults::new);
  }

  List<Fault> duplicates() {
    return duplicates;
  }

  List<Fault> unresolved() {
    return unresolved;
  }

  List<Fault> wrongKinds() {
    return wrongKinds;
  }

  List<Fault> cycles() {
    return cycles;
  }

  static void report(List<Fault> faults, Findings findings) {
    for (Fault fault : faults) {
      Findings.Draft draft = findings.at(fault.subject(), fault.place());
      fault
          .related()
          .forEach(other -> draft.related(other.message(), other.subject(), other.place()));
      fault.help().ifPresent(draft::help);
      draft.report(fault.message());
    }
  }
}
