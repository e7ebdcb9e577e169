package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * Terms that follow each other without a vacancy leave no gap from the start of the one to the end of the other. Of the
   * terms that a candidate follows, and that follow it, so many are looked at as it takes to come to the days asked for.
   */
  @Override
  List<Stretch> stretches(List<PersonnelTerm> candidates, LocalDate endFrom, LocalDate startBy) {
    Map<Id<PersonnelTerm>, PersonnelTerm> here = new LinkedHashMap<>();
    for (PersonnelTerm candidate : candidates) {
      addBefore(candidate, endFrom, here);
      addAfter(candidate, startBy, here);
    }
    return here.values().stream().flatMap(term -> stretch(term, here).stream()).toList();
  }

  private void addBefore(
      PersonnelTerm candidate, LocalDate endFrom, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    PersonnelTerm term = candidate;
    while (term != null) {
      here.put(term.id(), term);
      boolean begun =
          stretch(term).filter(own -> !own.begunBy().isAfter(endFrom)).isPresent();
      term = begun ? null : term.follows().flatMap(this::find).orElse(null);
    }
  }

  private void addAfter(
      PersonnelTerm candidate, LocalDate startBy, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    Deque<PersonnelTerm> next = new ArrayDeque<>(List.of(candidate));
    while (!next.isEmpty()) {
      PersonnelTerm term = next.remove();
      here.put(term.id(), term);
      boolean lasts =
          stretch(term).filter(own -> !own.lastsUntil().isBefore(startBy)).isPresent();
      if (!lasts) {
        next.addAll(selection.narrow(FOLLOWED, term.id()).list());
      }
    }
  }

  private Optional<Stretch> stretch(
      PersonnelTerm last, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    Optional<Stretch> whole = stretch(last);
    PersonnelTerm term = before(last, here);
    while (term != null) {
      Optional<Stretch> own = stretch(term);
      whole = whole.map(after -> own.map(after::after).orElse(after));
      term = before(term, here);
    }
    return whole;
  }

  private static @Nullable PersonnelTerm before(
      PersonnelTerm term, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    return term.follows().map(here::get).orElse(null);
  }
}
