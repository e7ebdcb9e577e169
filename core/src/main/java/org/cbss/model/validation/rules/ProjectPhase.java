package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Id;
import org.cbss.model.Project;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** The phases of one project repeat a number, or run certainly against the dates. */
final class ProjectPhase extends CatalogueRule {

  ProjectPhase() {
    super(
        "project-phase",
        Severity.ERROR,
        "The phases of one project repeat a number, or run certainly against the dates.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Map<Id<Project>, List<Numbering.Numbered>> byWhole = new LinkedHashMap<>();
    for (Located<Project> each : Lines.originals(survey, Project.class)) {
      Project project = each.value();
      boolean part = project
          .partOf()
          .filter(id -> survey.find(id, Project.class).isPresent())
          .isPresent();
      if (part && project.phase().isPresent()) {
        byWhole
            .computeIfAbsent(project.partOf().orElseThrow(), any -> new ArrayList<>())
            .add(new Numbering.Numbered(
                each, project.phase().get(), Usable.of(project.period()), false));
      }
    }
    Numbering numbering = new Numbering("phase", findings);
    byWhole.values().forEach(numbering::check);
  }
}
