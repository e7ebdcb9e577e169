package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Survey;

/** Which decisions adopt which mandate. */
final class Adoptions {
  private final Map<Id<?>, List<Located<Decision>>> byAdopted = new HashMap<>();
  private final Set<Id<Organization>> unclear = new HashSet<>();

  private Adoptions(Survey survey) {
    for (Located<Decision> each : survey.all(Decision.class)) {
      each.value().adopts().stream().distinct().forEach(id -> add(survey, id, each));
    }
  }

  private void add(Survey survey, Id<?> adopted, Located<Decision> decision) {
    byAdopted.computeIfAbsent(adopted, any -> new ArrayList<>()).add(decision);
    boolean known = survey.find(adopted, Identified.class).isPresent();
    if (!known) {
      unclear.add(decision.value().body());
    }
  }

  static Adoptions of(Survey survey) {
    return survey.once(Adoptions.class, Adoptions::new);
  }

  List<Located<Decision>> of(Mandate mandate) {
    return byAdopted.getOrDefault(mandate.id(), List.of());
  }

  /** Whether nothing adopts a mandate; where a decision of its body adopts what nothing has the id of, this is not known. */
  boolean isCertainlyMissing(Mandate mandate) {
    return of(mandate).isEmpty() && !unclear.contains(mandate.body());
  }

  /** When a decision was taken, by its own date or its meeting's. */
  static Optional<TimeSpan> time(Survey survey, Decision decision) {
    if (decision.date().isPresent()) {
      return Usable.of(decision.date().map(TimeSpan::within));
    }
    return decision
        .meeting()
        .flatMap(id -> survey.find(id, Meeting.class))
        .flatMap(meeting -> Usable.of(meeting.value().period()));
  }
}
