package org.cbss.model.validation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A project serves an area of a mandate that shares no day with it. */
final class ProjectAreaExpired extends CatalogueRule {

  ProjectAreaExpired() {
    super(
        "project-area-expired",
        Severity.ERROR,
        "A project serves an area of a mandate that shares no day with it.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Map<Id<?>, Located<Mandate>> mandates = new HashMap<>();
    for (Located<Mandate> each : survey.all(Mandate.class)) {
      each.value().areas().forEach(area -> mandates.putIfAbsent(area.id(), each));
    }
    for (Located<Project> each : survey.all(Project.class)) {
      Optional<TimeSpan> period = Usable.of(each.value().period());
      for (int i = 0; period.isPresent() && i < each.value().areas().size(); i++) {
        Id<StrategicArea> area = each.value().areas().get(i);
        Located<Mandate> mandate = mandates.get(area);
        if (mandate != null && survey.find(area, StrategicArea.class).isPresent()) {
          check(each, i, period.get(), mandate, findings);
        }
      }
    }
  }

  private static void check(
      Located<Project> project,
      int index,
      TimeSpan period,
      Located<Mandate> mandate,
      Findings findings) {
    Optional<TimeSpan> inForce = Usable.of(mandate.value().period());
    if (inForce.isPresent() && !inForce.get().overlaps(period).isPossible()) {
      findings
          .at(project, project.place().at("areas", index))
          .restingOn(period, inForce.get())
          .related(mandate.name() + " is here", mandate, mandate.at("period"))
          .report(project.name() + " runs " + period + " and serves "
              + project.value().areas().get(index) + ", an area of " + mandate.name()
              + ", in force " + inForce.get());
    }
  }
}
