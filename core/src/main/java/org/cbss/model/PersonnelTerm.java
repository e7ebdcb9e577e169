package org.cbss.model;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * The time for which a person held a post (W3C ORG's and Popolo's membership in a post).
 *
 * <p>A term that {@link #follows()} another took over with no vacancy between; one that {@link #replaces()} another came after
 * it, and whether there was a vacancy is not said. At most one of the two is given; the builder takes both, and reading
 * refuses it.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface PersonnelTerm extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<PersonnelTerm> id();

  /**
   * Who held the post.
   *
   * @return the id
   */
  Id<Person> person();

  /**
   * The post that was held.
   *
   * @return the id
   */
  Id<Post> post();

  /**
   * From the first day in office to the last.
   *
   * @return the span, or nothing where the source does not say
   */
  Optional<TimeSpan> period();

  /**
   * Whether the post was held for the time being, without an appointment of its own.
   *
   * @return true when it was, false unless stated
   */
  @Value.Default
  default boolean acting() {
    return false;
  }

  /**
   * The country that the person represented.
   *
   * @return the country, or nothing where there was none
   */
  Optional<CountryCode> onBehalfOf();

  /**
   * The term before it, when there was no vacancy between.
   *
   * @return the id, or nothing where the source does not say
   */
  Optional<Id<PersonnelTerm>> follows();

  /**
   * The term before it, when nothing is said of a vacancy.
   *
   * @return the id, or nothing where the source does not say
   */
  Optional<Id<PersonnelTerm>> replaces();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  PersonnelTermBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static PersonnelTermBuilder builder() {
    return new PersonnelTermBuilder();
  }
}
