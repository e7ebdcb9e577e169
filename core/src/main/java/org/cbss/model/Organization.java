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
   * Returns the other names: short forms, names in other scripts.
   *
   * @return the names, in reading order
   */
  @Value.Redacted
  List<LocalizedText> otherNames();

  /**
   * Returns the former names, each with its period.
   *
   * @return the names, in reading order
   */
  @Value.Redacted
  List<FormerName> formerNames();

  /**
   * Returns the kind of organization.
   *
   * @return the kind
   */
  OrganizationKind kind();

  /**
   * Returns the organizations that it is a part of, one after another.
   *
   * @return the parents, in reading order; empty if it is independent, or they are unknown
   */
  @Value.Redacted
  List<Parent> partOf();

  /**
   * Returns who chairs it, if it has no presidencies of its own.
   *
   * @return the rules, in reading order; empty if unknown
   */
  @Value.Redacted
  List<Chair> chair();

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
   * Returns what holds of its presidencies, memberships, mandates or meetings during a period, such as that there is no vacancy.
   *
   * @return the conventions, in reading order
   */
  @Value.Redacted
  List<Convention> conventions();

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
