package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A mandate: the charge of an organization for a period, with its vision, commitments, strategic areas and measures.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Mandate extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<Mandate> id();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns the id of the organization that has the mandate.
   *
   * @return the id
   */
  Id<Organization> organization();

  /**
   * Returns the period, from the day on which the mandate takes effect to its last day, both inclusive.
   *
   * @return the period
   */
  TimeSpan period();

  /**
   * Returns the id of the mandate that this one is part of, as a plan is of a strategy.
   *
   * @return the id, or empty if there is none, or it is unknown
   */
  Optional<Id<Mandate>> partOf();

  /**
   * Returns the ids of the presidencies whose programme it is.
   *
   * @return the ids, in reading order
   */
  @Value.Redacted
  List<Id<Presidency>> presidencies();

  /**
   * Returns the id of the mandate that this one replaces.
   *
   * @return the id, or empty if there is none, or it is unknown
   */
  Optional<Id<Mandate>> supersedes();

  /**
   * Returns the ids of the sources, mandates and decisions that the mandate is based on.
   *
   * @return the ids, in reading order
   */
  @Value.Redacted
  List<Id<? extends Identified>> basedOn();

  /**
   * Returns the vision: the long-term aim.
   *
   * @return the vision, or empty if unknown
   */
  @Value.Redacted
  Optional<LocalizedText> vision();

  /**
   * Returns the commitments of the organization.
   *
   * @return the commitments, in reading order
   */
  @Value.Redacted
  List<LocalizedText> commitments();

  /**
   * Returns the strategic areas.
   *
   * @return the areas, in reading order
   */
  @Value.Redacted
  List<StrategicArea> areas();

  /**
   * Returns the measures that are to be taken.
   *
   * @return the measures, in reading order
   */
  @Value.Redacted
  List<LocalizedText> measures();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  MandateBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static MandateBuilder builder() {
    return new MandateBuilder();
  }
}
