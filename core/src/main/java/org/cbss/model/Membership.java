package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A membership of a country or an organization in an organization (W3C ORG's membership).
 *
 * <p>The member is exactly one country or organization. The builder accepts both or neither; a reader does not. Instances are
 * immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Membership extends Annotated {

  /**
   * Returns the country that is the member.
   *
   * @return the country, or empty if the member is an organization
   */
  Optional<CountryCode> country();

  /**
   * Returns the id of the organization that is the member.
   *
   * @return the id, or empty if the member is a country
   */
  Optional<Id<Organization>> organization();

  /**
   * Returns whether the member is an observer instead of a full member.
   *
   * @return true for an observer, false by default
   */
  @Value.Default
  default boolean observer() {
    return false;
  }

  /**
   * Returns the period, from the first day of membership to the last, both inclusive.
   *
   * @return the period, or empty if unknown
   */
  Optional<TimeSpan> period();

  /**
   * Returns the periods during which the membership was suspended.
   *
   * @return the periods, in reading order
   */
  @Value.Redacted
  List<TimeSpan> suspended();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  MembershipBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static MembershipBuilder builder() {
    return new MembershipBuilder();
  }
}
