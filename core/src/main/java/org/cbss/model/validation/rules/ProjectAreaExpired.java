package org.cbss.model.validation.rules;

import java.util.List;
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
final class ProjectAreaExpired extends RecordRule<Project> {

  ProjectAreaExpired() {
    super(
        Project.class,
        "project-area-expired",
        Severity.ERROR,
        "A project serves an area of a mandate that shares no day with it.");
  }

  @Override
  void check(Located<Project> each, Survey survey, Findings findings) {
    List<Id<StrategicArea>> areas = each.value().areas();
    Optional<TimeSpan> period = Usable.of(each.value().period());
    for (int i = 0; period.isPresent() && i < areas.size(); i++) {
      int index = i;
      mandateOf(areas.get(i), survey)
          .ifPresent(mandate -> check(each, index, period.get(), mandate, findings));
    }
  }

  /** The mandate that an area stands in: its place is in that of the mandate. */
  private static Optional<Located<Mandate>> mandateOf(Id<StrategicArea> area, Survey survey) {
    return survey
        .find(area, StrategicArea.class)
        .map(found -> survey.all(Mandate.class).get(found.place().index()));
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
