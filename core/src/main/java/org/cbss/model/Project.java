package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A project: work with an aim and an end. A phase of a project is itself a project, part of another.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Project extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<Project> id();

  /**
   * Returns the name.
   *
   * @return the name
   */
  LocalizedText name();

  /**
   * Returns the former names, each with its period.
   *
   * @return the names, in reading order
   */
  @Value.Redacted
  List<FormerName> formerNames();

  /**
   * Returns the id of the project that it is a part of.
   *
   * @return the id, or empty if it is independent
   */
  Optional<Id<Project>> partOf();

  /**
   * Returns the position among the phases of the project that it is a part of, from 1 to 9,999.
   *
   * @return the phase, or empty if unknown
   */
  Optional<Integer> phase();

  /**
   * Returns the period, from the first day to the last, both inclusive.
   *
   * @return the period, or empty if unknown
   */
  Optional<TimeSpan> period();

  /**
   * Returns the organizations and countries that lead it.
   *
   * @return the leads, in reading order
   */
  @Value.Redacted
  List<Party> leads();

  /**
   * Returns the organizations and countries that fund it. What funds a project funds its phases too, unless a phase has
   * funders of its own.
   *
   * @return the funders, in reading order
   */
  @Value.Redacted
  List<Party> funders();

  /**
   * Returns the ids of the strategic areas that it serves.
   *
   * @return the ids, in reading order
   */
  @Value.Redacted
  List<Id<StrategicArea>> areas();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  ProjectBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static ProjectBuilder builder() {
    return new ProjectBuilder();
  }
}
