package org.cbss.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A country or an organization that holds a chair, leads a project or funds it (an agent in W3C ORG).
 *
 * <p>It is exactly one of the two. The builder accepts both or neither; a reader does not. Instances are immutable and
 * thread-safe.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Party extends Extensible {

  /**
   * Returns the country.
   *
   * @return the country, or empty if the party is an organization
   */
  Optional<CountryCode> country();

  /**
   * Returns the id of the organization.
   *
   * @return the id, or empty if the party is a country
   */
  Optional<Id<Organization>> organization();

  /**
   * Returns the party that is a country.
   *
   * @param country the country
   * @return the party
   */
  static Party of(CountryCode country) {
    return builder().country(country).build();
  }

  /**
   * Returns the party that is an organization.
   *
   * @param organization the id of the organization
   * @return the party
   */
  static Party of(Id<Organization> organization) {
    return builder().organization(organization).build();
  }

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  PartyBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static PartyBuilder builder() {
    return new PartyBuilder();
  }
}
