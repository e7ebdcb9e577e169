package org.cbss.model.validation.rules;

import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.Project;
import org.cbss.model.meta.Kind;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A record that should cite has no citation, in a data set that has sources. */
final class CitationMissing extends RecordRule<Entity> {
  private static final Set<Kind> CITING = Set.of(
      Kind.PRESIDENCY,
      Kind.MANDATE,
      Kind.MEETING,
      Kind.DECISION,
      Kind.TAKE_HOME_MESSAGE,
      Kind.PROJECT,
      Kind.PERSONNEL_TERM);

  CitationMissing() {
    super(
        Entity.class,
        "citation-missing",
        Severity.INFORMATION,
        "A record that should cite has no citation, in a data set that has sources.");
  }

  @Override
  boolean wants(Kind kind) {
    return CITING.contains(kind);
  }

  @Override
  void check(Located<Entity> each, Survey survey, Findings findings) {
    if (each.value().citations().isEmpty()
        && !survey.dataset().sources().isEmpty()
        && !(each.value() instanceof Project project && project.period().isEmpty())) {
      findings.at(each, each.place()).report(each.name() + " cites no source");
    }
  }
}
