package org.cbss.model.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.cbss.model.Decision;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A record that should cite has no citation, in a data set that has sources. */
final class CitationMissing extends CatalogueRule {

  CitationMissing() {
    super(
        "citation-missing",
        Severity.INFORMATION,
        "A record that should cite has no citation, in a data set that has sources.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    if (survey.dataset().sources().isEmpty()) {
      return;
    }
    Stream.of(
            survey.all(Presidency.class),
            survey.all(Mandate.class),
            survey.all(Meeting.class),
            survey.all(Decision.class),
            survey.all(TakeHomeMessage.class),
            survey.all(PersonnelTerm.class),
            survey.all(Project.class).stream()
                .filter(project -> project.value().period().isPresent())
                .toList())
        .flatMap(List::stream)
        .filter(each -> each.value().citations().isEmpty())
        .forEach(each -> findings.at(each, each.place()).report(each.name() + " cites no source"));
  }
}
