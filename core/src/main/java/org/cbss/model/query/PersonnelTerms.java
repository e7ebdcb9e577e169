package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.CountryCode;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.query.EntityQuery.IndexKey;

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
  private static final IndexKey<PersonnelTerm> PRESIDENCY =
      IndexKey.optional(4, EntityKind.PRESIDENCY, PersonnelTerm::presidency);

  PersonnelTerms(Registry registry, EntityQuery<PersonnelTerm> query) {
    super(registry, PersonnelTerm.class, query);
  }

  /**
   * Returns the terms that belong to a presidency, such as that of its chairperson.
   *
   * @param presidency the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the presidency
   */
  public PersonnelTerms under(Presidency presidency) {
    return new PersonnelTerms(registry, narrow(PRESIDENCY, presidency));
  }

  /**
   * Returns the terms that belong to a presidency, such as that of its chairperson.
   *
   * @param presidency the id of the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if no presidency in the registry has the id
   */
  public PersonnelTerms under(Id<Presidency> presidency) {
    return new PersonnelTerms(registry, narrow(PRESIDENCY, presidency));
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
    return certainTogether(super.on(day), day.toEpochDay(), day.toEpochDay());
  }

  @Override
  boolean mayTakeTurns(List<PersonnelTerm> candidates) {
    return super.mayTakeTurns(candidates) || query.anyHas(FOLLOWED);
  }

  /**
   * Returns the coverage intervals of the candidates, and of all terms that they follow or that follow them. Terms that
   * follow each other without a vacancy have one interval from the first start to the last end. A disputed term has none, and
   * those that follow it begin anew.
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

  /**
   * A term in a chain.
   *
   * @param term the term
   * @param before the interval of all terms that it follows, directly or not
   * @param open whether all terms that follow it are of interest, not only those that lead to a candidate
   */
  private record Link(PersonnelTerm term, Optional<CoverageInterval> before, boolean open) {}

  private List<CoverageInterval> linkedIntervals(List<PersonnelTerm> candidates) {
    Set<Id<PersonnelTerm>> asked = new HashSet<>();
    candidates.forEach(candidate -> asked.add(candidate.id()));
    Set<Id<PersonnelTerm>> leading = new HashSet<>();
    Deque<Link> links = new ArrayDeque<>();
    for (PersonnelTerm first : firstOfChains(candidates, leading)) {
      links.add(new Link(first, Optional.empty(), asked.contains(first.id())));
    }
    List<CoverageInterval> intervals = new ArrayList<>();
    while (!links.isEmpty()) {
      Link link = links.remove();
      Optional<CoverageInterval> upTo =
          coverage(link.term).map(own -> link.before.map(own::after).orElse(own));
      upTo.ifPresent(intervals::add);
      for (PersonnelTerm next : query.narrow(FOLLOWED, link.term.id()).list()) {
        if (link.open || leading.contains(next.id())) {
          boolean open = link.open || asked.contains(next.id());
          Optional<CoverageInterval> before =
              link.term.disputed() ? Optional.empty() : upTo.or(link::before);
          links.add(new Link(next, before, open));
        }
      }
    }
    return intervals;
  }

  /** Returns the first term of each chain that leads to some terms, and collects all terms on the way. */
  private List<PersonnelTerm> firstOfChains(
      List<PersonnelTerm> terms, Set<Id<PersonnelTerm>> passed) {
    List<PersonnelTerm> firsts = new ArrayList<>();
    for (PersonnelTerm term : terms) {
      Optional<PersonnelTerm> at = Optional.of(term);
      while (at.isPresent() && passed.add(at.get().id())) {
        Optional<PersonnelTerm> before = at.get().follows().flatMap(this::find);
        if (before.isEmpty()) {
          firsts.add(at.get());
        }
        at = before;
      }
    }
    return firsts;
  }
}
