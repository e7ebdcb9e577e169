package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * An organization: a group with a purpose (W3C ORG's organization), such as a council, its secretariat or a unit.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Organization extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<Organization> id();

  /**
   * Returns the name.
   *
   * @return the name
   */
  LocalizedText name();

  /**
   * Returns the other names: short forms, earlier names.
   *
   * @return the names, in reading order
   */
  @Value.Redacted
  List<LocalizedText> otherNames();

  /**
   * Returns the kind of organization.
   *
   * @return the kind
   */
  OrganizationKind kind();

  /**
   * Returns the id of the organization that it is a part of.
   *
   * @return the id, or empty if it is independent, or unknown
   */
  Optional<Id<Organization>> partOf();

  /**
   * Returns the period, from the first day of its existence to the last, both inclusive.
   *
   * @return the period, or empty if unknown
   */
  Optional<TimeSpan> period();

  /**
   * Returns the memberships: who its members are, and when.
   *
   * @return the memberships, in reading order; empty if the members are unknown
   */
  @Value.Redacted
  List<Membership> members();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  OrganizationBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static OrganizationBuilder builder() {
    return new OrganizationBuilder();
  }
}
