package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A membership of a country, an organization or a person in an organization (W3C ORG's membership).
 *
 * <p>The member is exactly one of the three. The builder accepts any number of them; a reader does not. Instances are
 * immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Membership extends Annotated {

  /**
   * Returns the country that is the member.
   *
   * @return the country, or empty if the member is not a country
   */
  Optional<CountryCode> country();

  /**
   * Returns the id of the organization that is the member.
   *
   * @return the id, or empty if the member is not an organization
   */
  Optional<Id<Organization>> organization();

  /**
   * Returns the id of the person who is the member, such as a member of an expert group.
   *
   * @return the id, or empty if the member is not a person
   */
  Optional<Id<Person>> person();

  /**
   * Returns the country that the person represents.
   *
   * @return the country, or empty if there is none
   */
  Optional<CountryCode> onBehalfOf();

  /**
   * Returns the role of the member.
   *
   * @return the role, {@link MemberRole#MEMBER} by default
   */
  @Value.Default
  default MemberRole role() {
    return MemberRole.MEMBER;
  }

  /**
   * Returns the period, from the first day of membership to the last, both inclusive.
   *
   * @return the period, or empty if unknown
   */
  Optional<TimeSpan> period();

  /**
   * Returns whether the membership is claimed and contested. Nothing about it is certain, and it excludes no other.
   *
   * @return true for a disputed membership, false by default
   */
  @Value.Default
  @Value.Redacted
  default boolean disputed() {
    return false;
  }

  /**
   * Returns the suspensions of the membership.
   *
   * @return the suspensions, in reading order
   */
  @Value.Redacted
  List<Suspension> suspended();

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
