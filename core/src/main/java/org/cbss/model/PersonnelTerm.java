package org.cbss.model;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A personnel term: the period of one person in a post (a membership in a post in W3C ORG and Popolo).
 *
 * <p>A term {@linkplain #follows() follows} another if there was no vacancy between them, and {@linkplain #replaces() replaces}
 * it if the source does not exclude one. At most one of the two is given. The builder accepts both; a reader does not.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface PersonnelTerm extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<PersonnelTerm> id();

  /**
   * Returns the id of the person who held the post.
   *
   * @return the id
   */
  Id<Person> person();

  /**
   * Returns the id of the post.
   *
   * @return the id
   */
  Id<Post> post();

  /**
   * Returns the period, from the first day in the post to the last, both inclusive.
   *
   * @return the period, or empty if unknown
   */
  Optional<TimeSpan> period();

  /**
   * Returns whether the person held the post temporarily, without an appointment.
   *
   * @return true for an acting holder, false by default
   */
  @Value.Default
  default boolean acting() {
    return false;
  }

  /**
   * Returns whether the term is claimed and contested. Nothing about it is certain, and it excludes no other.
   *
   * @return true for a disputed term, false by default
   */
  @Value.Default
  @Value.Redacted
  default boolean disputed() {
    return false;
  }

  /**
   * Returns the country that the person represented.
   *
   * @return the country, or empty if there was none
   */
  Optional<CountryCode> onBehalfOf();

  /**
   * Returns the id of the presidency that the term belongs to, as that of a chairperson does.
   *
   * @return the id, or empty if it belongs to none, or that is unknown
   */
  Optional<Id<Presidency>> presidency();

  /**
   * Returns the id of the term before, without a vacancy between.
   *
   * @return the id, or empty if unknown
   */
  Optional<Id<PersonnelTerm>> follows();

  /**
   * Returns the id of the term before, with or without a vacancy between.
   *
   * @return the id, or empty if unknown
   */
  Optional<Id<PersonnelTerm>> replaces();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  PersonnelTermBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static PersonnelTermBuilder builder() {
    return new PersonnelTermBuilder();
  }
}
