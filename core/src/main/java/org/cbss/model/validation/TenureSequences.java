package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.TenureSequence.Tenure;

/** The tenure sequences of a data set: presidencies by organization, terms by post, mandates by organization. */
final class TenureSequences {
  private final Map<Id<Organization>, TenureSequence<Presidency>> presidencies;
  private final Map<Id<Post>, TenureSequence<PersonnelTerm>> terms;
  private final Map<Id<Organization>, TenureSequence<Mandate>> mandates;

  private TenureSequences(Survey survey) {
    this.presidencies = presidencies(survey);
    this.terms = terms(survey);
    this.mandates = TenureSequence.group(
        survey.withoutCopies(Mandate.class).stream()
            .map(each -> Tenure.of(each, each.value().period()))
            .toList(),
        Mandate::body,
        List.of());
  }

  private static Map<Id<Organization>, TenureSequence<Presidency>> presidencies(Survey survey) {
    List<Tenure<Presidency>> placed = new ArrayList<>();
    List<Tenure<Presidency>> unplaced = new ArrayList<>();
    for (Located<Presidency> each : survey.withoutCopies(Presidency.class)) {
      Presidency presidency = each.value();
      (survey.has(presidency.organization(), Organization.class) ? placed : unplaced)
          .add(Tenure.of(each, presidency.period(), presidency.ordinal(), presidency.shared()));
    }
    return TenureSequence.group(placed, Presidency::organization, unplaced);
  }

  private static Map<Id<Post>, TenureSequence<PersonnelTerm>> terms(Survey survey) {
    List<Tenure<PersonnelTerm>> terms = survey.withoutCopies(PersonnelTerm.class).stream()
        .map(each -> Tenure.of(each, each.value().period().orElse(TimeSpan.unknown())))
        .toList();
    List<Tenure<PersonnelTerm>> unplaced = terms.stream()
        .filter(term -> !survey.has(term.value().post(), Post.class))
        .toList();
    return TenureSequence.group(terms, PersonnelTerm::post, unplaced);
  }

  static TenureSequences of(Survey survey) {
    return survey.once(TenureSequences.class, TenureSequences::new);
  }

  /** Returns the presidencies of each organization of the data set. */
  static Stream<TenureSequence<Presidency>> ofPresidencies(Survey survey) {
    return of(survey).presidencies.values().stream();
  }

  /** Returns the presidencies of an organization, or empty if it has none. */
  static Optional<TenureSequence<Presidency>> ofPresidencies(Survey survey, Id<Organization> id) {
    return Optional.ofNullable(of(survey).presidencies.get(id));
  }

  /** Returns the mandates of each organization of the data set. */
  static Stream<TenureSequence<Mandate>> ofMandates(Survey survey) {
    return of(survey).mandates.entrySet().stream()
        .filter(entry -> survey.has(entry.getKey(), Organization.class))
        .map(Map.Entry::getValue);
  }

  /** The terms in a post of the data set. */
  record InPost(Post post, TenureSequence<PersonnelTerm> sequence) {}

  /** Returns the terms in each post of the data set. */
  static Stream<InPost> ofTerms(Survey survey) {
    return of(survey).terms.keySet().stream().flatMap(post -> ofTerms(survey, post).stream());
  }

  /** Returns the terms in a post, or empty if it has none or is not in the data set. */
  static Optional<InPost> ofTerms(Survey survey, Id<Post> id) {
    return Optional.ofNullable(of(survey).terms.get(id))
        .flatMap(terms -> survey.find(id, Post.class).map(post -> new InPost(post.value(), terms)));
  }
}
