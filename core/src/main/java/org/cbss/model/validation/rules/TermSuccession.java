package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A term follows or replaces one of another post, or one that starts certainly later, or follows across a vacancy. */
final class TermSuccession extends RecordRule<PersonnelTerm> {

  TermSuccession() {
    super(
        PersonnelTerm.class,
        "term-succession",
        Severity.ERROR,
        "A term follows or replaces one of another post, or one that starts certainly later, or follows across a vacancy.");
  }

  @Override
  void check(Located<PersonnelTerm> each, Survey survey, Findings findings) {
    faults(survey, each).forEach(fault -> fault.report(findings));
  }

  /** Whether a term is reported for the one that it follows or replaces. */
  static boolean isWrong(Survey survey, Located<PersonnelTerm> term) {
    return !faults(survey, term).isEmpty();
  }

  private record Fault(
      Located<PersonnelTerm> term,
      String attribute,
      Located<PersonnelTerm> before,
      String message,
      String help,
      List<TimeSpan> compared) {

    void report(Findings findings) {
      findings
          .at(term, term.at(attribute))
          .restingOn(compared.toArray(TimeSpan[]::new))
          .related(before.name() + " is here", before, before.place())
          .help(help)
          .report(message);
    }
  }

  private static List<Fault> faults(Survey survey, Located<PersonnelTerm> term) {
    List<Fault> faults = new ArrayList<>();
    before(survey, term, term.value().follows())
        .flatMap(before -> fault(survey, term, "follows", before))
        .ifPresent(faults::add);
    before(survey, term, term.value().replaces())
        .flatMap(before -> fault(survey, term, "replaces", before))
        .ifPresent(faults::add);
    return faults;
  }

  /** The term that is named, where no other rule reports the reference. */
  static Optional<Located<PersonnelTerm>> before(
      Survey survey, Located<PersonnelTerm> term, Optional<Id<PersonnelTerm>> named) {
    return named
        .flatMap(id -> survey.find(id, PersonnelTerm.class))
        .filter(before -> !Circles.of(survey).hold(term, before));
  }

  private static Optional<Fault> fault(
      Survey survey, Located<PersonnelTerm> term, String attribute, Located<PersonnelTerm> before) {
    if (!term.value().post().equals(before.value().post())) {
      return otherPost(survey, term, attribute, before);
    }
    Optional<TimeSpan> own = Usable.of(term.value().period());
    Optional<TimeSpan> other = Usable.of(before.value().period());
    if (own.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (Bounds.of(own.get()).certainlyStartsBefore(Bounds.of(other.get()))) {
      return Optional.of(new Fault(
          term,
          attribute,
          before,
          term.name() + ", " + own.get() + ", " + attribute + " " + before.name() + ", "
              + other.get() + ", which begins later",
          "let the later one name the earlier one",
          List.of(own.get(), other.get())));
    }
    return attribute.equals("follows")
        ? vacancy(survey, term, own.get(), before, other.get())
        : Optional.empty();
  }

  private static Optional<Fault> otherPost(
      Survey survey, Located<PersonnelTerm> term, String attribute, Located<PersonnelTerm> before) {
    Id<Post> own = term.value().post();
    Id<Post> other = before.value().post();
    if (survey.find(own, Post.class).isEmpty() || survey.find(other, Post.class).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Fault(
        term,
        attribute,
        before,
        term.name() + ", in " + own + ", " + attribute + " " + before.name() + ", in " + other,
        "name the term before it in the same post, or leave " + attribute + " out",
        List.of()));
  }

  private static Optional<Fault> vacancy(
      Survey survey,
      Located<PersonnelTerm> term,
      TimeSpan own,
      Located<PersonnelTerm> before,
      TimeSpan other) {
    Id<Post> post = term.value().post();
    return Vacancies.of(survey)
        .between(post, Bounds.of(other), Bounds.of(own))
        .map(gap -> new Fault(
            term,
            "follows",
            before,
            term.name() + " follows " + before.name() + ", and nobody held " + post
                + " in between: " + gap.words(),
            "write replaces instead of follows, if the post was vacant",
            Stream.concat(Stream.of(own, other), Stream.of(gap.spans())).toList()));
  }
}
