package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/** A decision of an organization. */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Decision extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<Decision> id();

  /**
   * Returns the title: what was decided.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns the id of the organization that took the decision.
   *
   * @return the id
   */
  Id<Organization> organization();

  /**
   * Returns the date on which it was taken.
   *
   * @return the date, or empty if only the meeting or the presidency is known
   */
  Optional<EdtfDate> date();

  /**
   * Returns the id of the meeting that took it.
   *
   * @return the id, or empty if unknown
   */
  Optional<Id<Meeting>> meeting();

  /**
   * Returns the id of the presidency during which it was taken.
   *
   * @return the id, or empty if unknown
   */
  Optional<Id<Presidency>> presidency();

  /**
   * Returns the period in which it is valid, from the first day to the last, both inclusive.
   *
   * @return the period, or empty if unknown
   */
  Optional<TimeSpan> period();

  /**
   * Returns the ids of the mandates that it adopts.
   *
   * @return the ids, in reading order
   */
  @Value.Redacted
  List<Id<Mandate>> adopts();

  /**
   * Returns the ids of the organizations and projects that it establishes.
   *
   * @return the ids, in reading order
   */
  @Value.Redacted
  List<Id<? extends Identified>> establishes();

  /**
   * Returns the ids of the presidencies whose holders it designates.
   *
   * @return the ids, in reading order
   */
  @Value.Redacted
  List<Id<Presidency>> designates();

  /**
   * Returns the ids of the personnel terms to which it appoints.
   *
   * @return the ids, in reading order
   */
  @Value.Redacted
  List<Id<PersonnelTerm>> appoints();

  /**
   * Returns the ids of the decisions and mandates that it amends.
   *
   * @return the ids, in reading order
   */
  @Value.Redacted
  List<Id<? extends Identified>> amends();

  /**
   * Returns the ids of the decisions and mandates that it repeals.
   *
   * @return the ids, in reading order
   */
  @Value.Redacted
  List<Id<? extends Identified>> repeals();

  /**
   * Returns the ids of the entities, of any kind, that it is based on.
   *
   * @return the ids, in reading order
   */
  @Value.Redacted
  List<Id<? extends Identified>> basedOn();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  DecisionBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static DecisionBuilder builder() {
    return new DecisionBuilder();
  }
}
