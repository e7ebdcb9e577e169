package org.cbss.model.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

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
    Horizon horizon = registry.horizon();
    return withChains(
        super.on(day),
        span -> span.startsBy(day).isCertain(),
        span -> horizon.lastsUntil(span, day).isCertain());
  }

  @Override
  public Answer<PersonnelTerm> during(TimeSpan asked) {
    return withChains(
        super.during(asked),
        span -> asked
            .earliestEnd()
            .map(span::startsBy)
            .orElse(Certainty.of(asked.end().isOpen()))
            .isCertain(),
        span -> asked
            .latestStart()
            .map(day -> registry.horizon().lastsUntil(span, day))
            .orElse(Certainty.of(asked.start().isOpen()))
            .isCertain());
  }

  /** Somebody held the post where one term began in time, another lasts long enough, and no vacancy is between them. */
  private Answer<PersonnelTerm> withChains(
      Answer<PersonnelTerm> answer, Predicate<TimeSpan> begun, Predicate<TimeSpan> lasting) {
    if (answer.someone() != Certainty.UNCERTAIN) {
      return answer;
    }
    Map<Id<PersonnelTerm>, PersonnelTerm> here = new HashMap<>();
    list().forEach(term -> here.put(term.id(), term));
    boolean covered = list().stream()
        .filter(term -> lasting.test(registry.timeOf(term)))
        .anyMatch(term -> followsOneThat(begun, term, here));
    return covered ? answer.withSomeone() : answer;
  }

  private boolean followsOneThat(
      Predicate<TimeSpan> begun, PersonnelTerm last, Map<Id<PersonnelTerm>, PersonnelTerm> here) {
    PersonnelTerm term = last;
    while (term != null) {
      if (begun.test(registry.timeOf(term))) {
        return true;
      }
      term = term.follows().map(here::get).orElse(null);
    }
    return false;
  }
}
