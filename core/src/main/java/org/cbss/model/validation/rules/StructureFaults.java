package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.List;
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
    for (Fault fault : Structure.faults(survey.dataset(), new IdIndex(survey.dataset()))) {
      switch (fault.rule()) {
        case Structure.DUPLICATE -> duplicates.add(fault);
        case Structure.UNRESOLVED -> unresolved.add(fault);
        case Structure.WRONG_KIND -> wrongKinds.add(fault);
        default -> cycles.add(fault);
      }
    }
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
