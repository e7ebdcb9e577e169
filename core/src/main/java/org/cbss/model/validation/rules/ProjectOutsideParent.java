package org.cbss.model.validation.rules;

import org.cbss.model.Project;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A project is outside the one that it is part of. */
final class ProjectOutsideParent extends CatalogueRule {

  ProjectOutsideParent() {
    super(
        "project-outside-parent",
        Severity.ERROR,
        "A project is outside the one that it is part of.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Circles circles = Circles.of(survey);
    for (Located<Project> part : survey.all(Project.class)) {
      part.value()
          .partOf()
          .flatMap(id -> survey.find(id, Project.class))
          .filter(whole -> !circles.hold(part, whole))
          .ifPresent(whole ->
              Within.report(part, part.value().period(), whole, whole.value().period(), findings));
    }
  }
}
