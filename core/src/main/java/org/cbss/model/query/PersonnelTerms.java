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
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.jspecify.annotations.Nullable;

/** The personnel terms of a record, or some of them. */
public final class PersonnelTerms extends Records<PersonnelTerm> {
  private static final Property<PersonnelTerm> POST = Property.of(0, PersonnelTerm::post);
  private static final Property<PersonnelTerm> PERSON = Property.of(1, PersonnelTerm::person);
  private static final Property<PersonnelTerm> COUNTRY =
      Property.optional(2, PersonnelTerm::onBehalfOf);
  private static final Property<PersonnelTerm> FOLLOWED =
      Property.optional(3, PersonnelTerm::follows);

  PersonnelTerms(Registry registry, Selection<PersonnelTerm> selection) {
    super(registry, PersonnelTerm.class, selection);
  }

  private PersonnelTerms narrowed(Property<PersonnelTerm> property, Object value) {
    return new PersonnelTerms(registry, selection.narrow(property, value));
  }

  /**
   * Those in a post.
   *
   * @param post the post
   * @return those records
   */
  public PersonnelTerms of(Post post) {
    return of(post.id());
  }

  /**
   * Those in a post.
   *
   * @param post the id of the post
   * @return those records
   */
  public PersonnelTerms of(Id<Post> post) {
    return narrowed(POST, post);
  }

  /**
   * Those of a person.
   *
   * @param person the person
   * @return those records
   */
  public PersonnelTerms by(Person person) {
    return by(person.id());
  }

  /**
   * Those of a person.
   *
   * @param person the id of the person
   * @return those records
   */
  public PersonnelTerms by(Id<Person> person) {
    return narrowed(PERSON, person);
  }

  /**
   * Those on behalf of a country.
   *
   * @param country the country
   * @return those records
   */
  public PersonnelTerms onBehalfOf(CountryCode country) {
    return narrowed(COUNTRY, country);
  }

  @Override
  public Answer<PersonnelTerm> on(LocalDate day) {
    return certainTogether(super.on(day), day, day);
  }

  @Override
  boolean mayTakeTurns(List<PersonnelTerm> candidates) {
    return super.mayTakeTurns(candidates) || selection.anyHas(FOLLOWED);
  }

  /**
   * Terms that follow each other without a vacancy leave no gap from the start of the one to the end of the other. Looked
   * at are the candidates, those that they follow, and those that follow them, near and far.
   */
  @Override
  List<Stretch> stretches(List<PersonnelTerm> candidates) {
    return selection.anyHas(FOLLOWED) && candidates.stream().anyMatch(this::isLinked)
        ? linkedStretches(candidates)
        : super.stretches(candidates);
  }

  private boolean isLinked(PersonnelTerm term) {
    return term.follows().isPresent() || selection.anyHas(FOLLOWED, term.id());
  }

  private List<Stretch> linkedStretches(List<PersonnelTerm> candidates) {
    Map<Id<PersonnelTerm>, PersonnelTerm> here = new LinkedHashMap<>();
    candidates.forEach(candidate -> addBefore(candidate, here));
    addAfter(candidates, here);
    Map<Id<PersonnelTerm>, Optional<Stretch>> sofar = new HashMap<>();
    List<Stretch> stretches = new ArrayList<>();
    for (PersonnelTerm term : here.values()) {
      Optional<Stretch> before = upTo(term, here, sofar);
      stretch(term).map(own -> before.map(own::after).orElse(own)).ifPresent(stretches::add);
    }
    return stretches;
  }

  private void addBefore(PersonnelTerm candidate, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    Optional<PersonnelTerm> term = Optional.of(candidate);
    while (term.isPresent() && here.putIfAbsent(term.get().id(), term.get()) == null) {
      term = term.get().follows().flatMap(this::find);
    }
  }

  private void addAfter(
      List<PersonnelTerm> candidates, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    Set<Id<PersonnelTerm>> passed = new HashSet<>();
    Deque<PersonnelTerm> next = new ArrayDeque<>(candidates);
    while (!next.isEmpty()) {
      PersonnelTerm term = next.remove();
      if (passed.add(term.id())) {
        here.putIfAbsent(term.id(), term);
        next.addAll(selection.narrow(FOLLOWED, term.id()).list());
      }
    }
  }

  /** What the terms that one follows, near and far, leave no gap in together; worked out once for each of them. */
  private Optional<Stretch> upTo(
      PersonnelTerm term,
      Map<Id<PersonnelTerm>, PersonnelTerm> here,
      Map<Id<PersonnelTerm>, Optional<Stretch>> sofar) {
    Deque<PersonnelTerm> unknown = new ArrayDeque<>();
    PersonnelTerm at = term;
    while (at != null && !sofar.containsKey(at.id())) {
      unknown.push(at);
      at = before(at, here);
    }
    Optional<Stretch> known = Optional.empty();
    for (PersonnelTerm each : unknown) {
      PersonnelTerm before = before(each, here);
      known = before == null
          ? Optional.empty()
          : through(before, Objects.requireNonNull(sofar.get(before.id())));
      sofar.put(each.id(), known);
    }
    return unknown.isEmpty() ? Objects.requireNonNull(sofar.get(term.id())) : known;
  }

  private Optional<Stretch> through(PersonnelTerm term, Optional<Stretch> before) {
    Optional<Stretch> own = stretch(term);
    return own.map(last -> before.map(last::after).orElse(last)).or(() -> before);
  }

  private static @Nullable PersonnelTerm before(
      PersonnelTerm term, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    return term.follows().map(here::get).orElse(null);
  }
}
