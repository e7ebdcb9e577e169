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
    for (Located<Project> part : survey.all(Project.class)) {
      part.value()
          .partOf()
          .flatMap(id -> survey.find(id, Project.class))
          .ifPresent(whole ->
              Within.report(part, part.value().period(), whole, whole.value().period(), findings));
    }
  }
}
