package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * That a country or an organization belongs to a body, and when (W3C ORG's membership).
 *
 * <p>The member is either a country or an organization; the builder takes both or neither, and reading refuses it.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Membership extends Annotated {

  /**
   * The country that belongs.
   *
   * @return the country, or nothing where an organization belongs
   */
  Optional<CountryCode> country();

  /**
   * The organization that belongs.
   *
   * @return the id, or nothing where a country belongs
   */
  Optional<Id<Organization>> organization();

  /**
   * Whether it observes, and is no full member.
   *
   * @return true when it observes, false unless stated
   */
  @Value.Default
  default boolean observer() {
    return false;
  }

  /**
   * From joining to leaving.
   *
   * @return the span, or nothing where the source does not say
   */
  Optional<TimeSpan> period();

  /**
   * The times for which the membership was suspended.
   *
   * @return the spans, in reading order
   */
  List<TimeSpan> suspended();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  MembershipBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static MembershipBuilder builder() {
    return new MembershipBuilder();
  }
}
