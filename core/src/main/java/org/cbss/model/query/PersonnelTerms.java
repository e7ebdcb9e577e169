package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.CountryCode;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.query.EntityQuery.IndexKey;
import org.jspecify.annotations.Nullable;

/**
 * All personnel terms of a registry, or those that a filter leaves, in the order of the document.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class PersonnelTerms extends Records<PersonnelTerm> {
  private static final IndexKey<PersonnelTerm> POST =
      IndexKey.one(0, EntityKind.POST, PersonnelTerm::post);
  private static final IndexKey<PersonnelTerm> PERSON =
      IndexKey.one(1, EntityKind.PERSON, PersonnelTerm::person);
  private static final IndexKey<PersonnelTerm> COUNTRY =
      IndexKey.value(2, PersonnelTerm::onBehalfOf);
  private static final IndexKey<PersonnelTerm> FOLLOWED =
      IndexKey.optional(3, EntityKind.PERSONNEL_TERM, PersonnelTerm::follows);

  PersonnelTerms(Registry registry, EntityQuery<PersonnelTerm> query) {
    super(registry, PersonnelTerm.class, query);
  }

  /**
   * Returns the terms in a post.
   *
   * @param post the post
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the post
   */
  public PersonnelTerms of(Post post) {
    return new PersonnelTerms(registry, narrow(POST, post));
  }

  /**
   * Returns the terms in a post.
   *
   * @param post the id of the post
   * @return the remaining records
   * @throws IllegalArgumentException if no post in the registry has the id
   */
  public PersonnelTerms of(Id<Post> post) {
    return new PersonnelTerms(registry, narrow(POST, post));
  }

  /**
   * Returns the terms of a person.
   *
   * @param person the person
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the person
   */
  public PersonnelTerms heldBy(Person person) {
    return new PersonnelTerms(registry, narrow(PERSON, person));
  }

  /**
   * Returns the terms of a person.
   *
   * @param person the id of the person
   * @return the remaining records
   * @throws IllegalArgumentException if no person in the registry has the id
   */
  public PersonnelTerms heldBy(Id<Person> person) {
    return new PersonnelTerms(registry, narrow(PERSON, person));
  }

  /**
   * Returns the terms on behalf of a country.
   *
   * @param country the country
   * @return the remaining records
   */
  public PersonnelTerms onBehalfOf(CountryCode country) {
    return new PersonnelTerms(registry, query.narrow(COUNTRY, country));
  }

  @Override
  public Answer<PersonnelTerm> on(LocalDate day) {
    return certainTogether(super.on(day), day, day);
  }

  @Override
  boolean mayTakeTurns(List<PersonnelTerm> candidates) {
    return super.mayTakeTurns(candidates) || query.anyHas(FOLLOWED);
  }

  /**
   * Returns the coverage intervals of the candidates, and of all terms that they follow or that follow them. Terms that
   * follow each other without a vacancy have one interval from the first start to the last end.
   */
  @Override
  List<CoverageInterval> intervals(List<PersonnelTerm> candidates) {
    return query.anyHas(FOLLOWED) && candidates.stream().anyMatch(this::isLinked)
        ? linkedIntervals(candidates)
        : super.intervals(candidates);
  }

  private boolean isLinked(PersonnelTerm term) {
    return term.follows().isPresent() || query.anyHas(FOLLOWED, term.id());
  }

  private List<CoverageInterval> linkedIntervals(List<PersonnelTerm> candidates) {
    Map<Id<PersonnelTerm>, PersonnelTerm> here = new LinkedHashMap<>();
    candidates.forEach(candidate -> addBefore(candidate, here));
    addAfter(candidates, here);
    Map<Id<PersonnelTerm>, Optional<CoverageInterval>> computed = new HashMap<>();
    List<CoverageInterval> intervals = new ArrayList<>();
    for (PersonnelTerm term : here.values()) {
      Optional<CoverageInterval> before = upTo(term, here, computed);
      coverage(term).map(own -> before.map(own::after).orElse(own)).ifPresent(intervals::add);
    }
    return intervals;
  }

  private void addBefore(PersonnelTerm candidate, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    Optional<PersonnelTerm> term = Optional.of(candidate);
    while (term.isPresent() && here.putIfAbsent(term.get().id(), term.get()) == null) {
      term = term.get().follows().flatMap(this::find);
    }
  }

  private void addAfter(
      List<PersonnelTerm> candidates, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    Set<Id<PersonnelTerm>> examined = new HashSet<>();
    Deque<PersonnelTerm> next = new ArrayDeque<>(candidates);
    while (!next.isEmpty()) {
      PersonnelTerm term = next.remove();
      if (examined.add(term.id())) {
        here.putIfAbsent(term.id(), term);
        next.addAll(query.narrow(FOLLOWED, term.id()).list());
      }
    }
  }

  /** Returns the interval of all terms that a term follows, directly or not; it is computed once for each of them. */
  private Optional<CoverageInterval> upTo(
      PersonnelTerm term,
      Map<Id<PersonnelTerm>, PersonnelTerm> here,
      Map<Id<PersonnelTerm>, Optional<CoverageInterval>> computed) {
    Deque<PersonnelTerm> unknown = new ArrayDeque<>();
    PersonnelTerm at = term;
    while (at != null && !computed.containsKey(at.id())) {
      unknown.push(at);
      at = before(at, here);
    }
    Optional<CoverageInterval> known = Optional.empty();
    for (PersonnelTerm each : unknown) {
      PersonnelTerm before = before(each, here);
      known = before == null
          ? Optional.empty()
          : through(before, Objects.requireNonNull(computed.get(before.id())));
      computed.put(each.id(), known);
    }
    return unknown.isEmpty() ? Objects.requireNonNull(computed.get(term.id())) : known;
  }

  private Optional<CoverageInterval> through(
      PersonnelTerm term, Optional<CoverageInterval> before) {
    Optional<CoverageInterval> own = coverage(term);
    return own.map(last -> before.map(last::after).orElse(last)).or(() -> before);
  }

  private static @Nullable PersonnelTerm before(
      PersonnelTerm term, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    return term.follows().map(here::get).orElse(null);
  }
}
