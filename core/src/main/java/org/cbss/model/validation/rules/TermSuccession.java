package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.structure.Bounds;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A term follows or replaces one of another post, or one that starts certainly later, or follows across a vacancy. */
final class TermSuccession extends CatalogueRule {

  TermSuccession() {
    super(
        "term-succession",
        Severity.ERROR,
        "A term follows or replaces one of another post, or one that starts certainly later, or follows across a vacancy.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    for (Located<PersonnelTerm> each : survey.all(PersonnelTerm.class)) {
      PersonnelTerm term = each.value();
      term.follows().ifPresent(id -> check(survey, each, "follows", id, findings));
      term.replaces().ifPresent(id -> check(survey, each, "replaces", id, findings));
    }
  }

  private static void check(
      Survey survey,
      Located<PersonnelTerm> each,
      String attribute,
      Id<PersonnelTerm> id,
      Findings findings) {
    survey
        .find(id, PersonnelTerm.class)
        .ifPresent(before -> wrong(each.value(), before.value(), attribute).ifPresent(why -> {
          Findings.Draft draft = findings
              .at(each, each.at(attribute))
              .related(before.name() + " is here", before, before.place());
          if (!why.startsWith("of")) {
            draft.restingOn(
                each.value().period().orElseThrow(), before.value().period().orElseThrow());
          }
          draft.report(each.name() + " " + attribute + " " + before.name() + ", " + why);
        }));
  }

  /** Whether a term is reported for the one that it follows or replaces. */
  static boolean isWrong(Survey survey, PersonnelTerm term) {
    return isWrong(survey, term, "follows", term.follows())
        || isWrong(survey, term, "replaces", term.replaces());
  }

  private static boolean isWrong(
      Survey survey, PersonnelTerm term, String attribute, Optional<Id<PersonnelTerm>> other) {
    return other
        .flatMap(id -> survey.find(id, PersonnelTerm.class))
        .flatMap(before -> wrong(term, before.value(), attribute))
        .isPresent();
  }

  private static Optional<String> wrong(
      PersonnelTerm term, PersonnelTerm before, String attribute) {
    if (!term.post().equals(before.post())) {
      return Optional.of("of another post, " + before.post());
    }
    Optional<Bounds> own = Usable.of(term.period()).map(Bounds::of);
    Optional<Bounds> other = Usable.of(before.period()).map(Bounds::of);
    if (own.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (own.get().certainlyStartsBefore(other.get())) {
      return Optional.of("which starts later");
    }
    boolean vacancy = attribute.equals("follows") && other.get().isCertainlyApartFrom(own.get());
    return vacancy ? Optional.of("with a vacancy between") : Optional.empty();
  }
}
