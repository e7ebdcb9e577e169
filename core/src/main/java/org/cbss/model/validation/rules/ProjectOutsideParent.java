package org.cbss.model.validation.rules;

import org.cbss.model.Project;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A project is outside the one that it is part of. */
final class ProjectOutsideParent extends RecordRule<Project> {

  ProjectOutsideParent() {
    super(
        Project.class,
        "project-outside-parent",
        Severity.ERROR,
        "A project is outside the one that it is part of.");
  }

  @Override
  void check(Located<Project> part, Survey survey, Findings findings) {
    part.value()
        .partOf()
        .flatMap(id -> survey.find(id, Project.class))
        .filter(whole -> !Circles.of(survey).hold(part, whole))
        .ifPresent(whole ->
            Within.report(part, part.value().period(), whole, whole.value().period(), findings));
  }
}
