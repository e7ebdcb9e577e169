package org.cbss.model.validation.rules;

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

/** Where the data set does not hang together, as rules see it. */
final class StructureFaults {
  private StructureFaults() {}

  static IdIndex index(Survey survey) {
    return survey.once(IdIndex.class, any -> new IdIndex(survey.dataset()));
  }

  static List<Fault> cycles(Survey survey) {
    return survey.once(AllCycles.class, AllCycles::of).faults;
  }

  private record AllCycles(List<Fault> faults) {
    static AllCycles of(Survey survey) {
      return new AllCycles(Structure.cycles(index(survey)));
    }
  }

  /** The faults without references to an id of which not the first that has it, but another, is of the kind that is wanted. */
  static List<Fault> notMeantForAnother(List<Fault> wrongKinds, Survey survey) {
    if (wrongKinds.isEmpty() || !index(survey).repeats()) {
      return wrongKinds;
    }
    Set<Place> meant = meantForAnother(survey);
    return wrongKinds.stream().filter(fault -> !meant.contains(fault.place())).toList();
  }

  private static Set<Place> meantForAnother(Survey survey) {
    Map<Id<?>, Set<Kind>> kinds = new HashMap<>();
    IdIndex.visit(
        survey.dataset(),
        (thing, place) -> kinds
            .computeIfAbsent(thing.id(), any -> EnumSet.noneOf(Kind.class))
            .add(IdIndex.kind(place)));
    Set<Place> meant = new HashSet<>();
    Walk.to(Structure::isReference).visit(survey.dataset(), (at, type, value) -> {
      Set<Kind> wanted = Structure.targets(type);
      if (!Collections.disjoint(kinds.getOrDefault((Id<?>) value, Set.of()), wanted)) {
        meant.add(at.place());
      }
    });
    return meant;
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
