package org.cbss.model.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.jspecify.annotations.Nullable;

/** The personnel terms of a record, or some of them. */
public final class PersonnelTerms extends Records<PersonnelTerm> {

  PersonnelTerms(Registry registry, List<PersonnelTerm> records) {
    super(registry, PersonnelTerm.class, records);
  }

  private PersonnelTerms narrowed(Predicate<PersonnelTerm> predicate) {
    return new PersonnelTerms(registry, where(predicate));
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
    return narrowed(term -> term.post().equals(post));
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
    return narrowed(term -> term.person().equals(person));
  }

  /**
   * Those on behalf of a country.
   *
   * @param country the country
   * @return those records
   */
  public PersonnelTerms onBehalfOf(CountryCode country) {
    return narrowed(term -> term.onBehalfOf().filter(country::equals).isPresent());
  }

  @Override
  public Answer<PersonnelTerm> on(LocalDate day) {
    return certainTogether(super.on(day), day, day);
  }

  /** Terms that follow each other without a vacancy leave no gap from the start of the one to the end of the other. */
  @Override
  List<Stretch> stretches() {
    Map<Id<PersonnelTerm>, PersonnelTerm> here = new HashMap<>();
    list().forEach(term -> here.put(term.id(), term));
    return list().stream().flatMap(term -> stretch(term, here).stream()).toList();
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

  private Optional<Stretch> stretch(PersonnelTerm term) {
    return registry.horizon().stretch(registry.timeOf(term));
  }
}
