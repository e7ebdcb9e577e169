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

  private TenureSequences(ValidationContext context) {
    this.presidencies = presidencies(context);
    this.terms = terms(context);
    this.mandates = TenureSequence.group(
        context.withoutCopies(Mandate.class).stream()
            .map(each -> Tenure.of(
                each,
                each.value().period(),
                context.earlier(each, Mandate.class).isEmpty()))
            .toList(),
        Mandate::organization,
        List.of());
  }

  private static Map<Id<Organization>, TenureSequence<Presidency>> presidencies(
      ValidationContext context) {
    List<Tenure<Presidency>> placed = new ArrayList<>();
    List<Tenure<Presidency>> unplaced = new ArrayList<>();
    for (Located<Presidency> each : context.withoutCopies(Presidency.class)) {
      Presidency presidency = each.value();
      (context.has(presidency.organization(), Organization.class) ? placed : unplaced)
          .add(Tenure.of(
              each,
              presidency.period(),
              presidency.ordinal(),
              context.earlier(each, Presidency.class).isEmpty(),
              context.setsAside(presidency)));
    }
    return TenureSequence.group(placed, Presidency::organization, unplaced);
  }

  private static Map<Id<Post>, TenureSequence<PersonnelTerm>> terms(ValidationContext context) {
    List<Tenure<PersonnelTerm>> terms = context.withoutCopies(PersonnelTerm.class).stream()
        .map(each -> Tenure.of(
            each,
            each.value().period().orElse(TimeSpan.unknown()),
            Optional.empty(),
            context.earlier(each, PersonnelTerm.class).isEmpty(),
            context.setsAside(each.value())))
        .toList();
    Map<Id<Post>, List<Tenure<PersonnelTerm>>> byPost =
        TenureSequence.byKey(terms, PersonnelTerm::post);
    List<Tenure<PersonnelTerm>> unplaced = byPost.entrySet().stream()
        .filter(each -> !context.has(each.getKey(), Post.class))
        .flatMap(each -> each.getValue().stream())
        .toList();
    return TenureSequence.ofGroups(byPost, unplaced);
  }

  static TenureSequences of(ValidationContext context) {
    return context.computeIfAbsent(TenureSequences.class, TenureSequences::new);
  }

  /** Returns the presidencies of each organization of the data set. */
  static Stream<TenureSequence<Presidency>> ofPresidencies(ValidationContext context) {
    return of(context).presidencies.values().stream();
  }

  /** Returns the presidencies of an organization, or empty if it has none. */
  static Optional<TenureSequence<Presidency>> ofPresidencies(
      ValidationContext context, Id<Organization> id) {
    return Optional.ofNullable(of(context).presidencies.get(id));
  }

  /** Returns the mandates of each organization of the data set. */
  static Stream<TenureSequence<Mandate>> ofMandates(ValidationContext context) {
    return of(context).mandates.entrySet().stream()
        .filter(entry -> context.has(entry.getKey(), Organization.class))
        .map(Map.Entry::getValue);
  }

  /** The terms in a post of the data set. */
  record InPost(Post post, TenureSequence<PersonnelTerm> sequence) {}

  /** Returns the terms in each post of the data set. */
  static Stream<InPost> ofTerms(ValidationContext context) {
    return of(context).terms.keySet().stream().flatMap(post -> ofTerms(context, post).stream());
  }

  /** Returns the terms in a post, or empty if it has none or is not in the data set. */
  static Optional<InPost> ofTerms(ValidationContext context, Id<Post> id) {
    return Optional.ofNullable(of(context).terms.get(id))
        .flatMap(
            terms -> context.find(id, Post.class).map(post -> new InPost(post.value(), terms)));
  }
}
