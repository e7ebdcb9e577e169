package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Optional;
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
  private static final IndexKey<PersonnelTerm> PRESIDENCY =
      IndexKey.optional(3, EntityKind.PRESIDENCY, PersonnelTerm::presidency);

  PersonnelTerms(Registry registry, EntityQuery<PersonnelTerm> query) {
    super(registry, PersonnelTerm.class, query);
  }

  @Override
  Optional<Id<?>> owner() {
    return query.value(POST);
  }

  @Override
  boolean isHeldByAnother(LocalDate day) {
    return owner()
        .filter(any -> query.isNarrowedFurther())
        .filter(id -> hasOneSeat(registry.posts().get(Id.of(id.value()))))
        .map(id -> registry.personnelTerms().of(Id.<Post>of(id.value())).on(day))
        .filter(all -> all.single().filter(term -> !term.acting()).isPresent())
        .filter(all -> isHeldAlone(all, day))
        .isPresent();
  }

  private static boolean hasOneSeat(Post post) {
    return !post.seats().isEmpty() && post.seats().stream().allMatch(seats -> seats.count() == 1);
  }

  /**
   * Returns the term of the person who certainly held the post on a day, if no other may have held it.
   *
   * @param day the day
   * @return the term, or empty if several may have held the post, or none is certain
   */
  public Optional<PersonnelTerm> holderOn(LocalDate day) {
    return on(day).single();
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
}
