package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * Work with an aim and an end. A phase of a project is a project that is part of another.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Project extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<Project> id();

  /**
   * What it is called.
   *
   * @return the name
   */
  LocalizedText name();

  /**
   * The project that it is a part of.
   *
   * @return the id, or nothing where it stands alone
   */
  Optional<Id<Project>> partOf();

  /**
   * Its place among the phases of the project that it is part of, from 1 to 9,999.
   *
   * @return the phase, or nothing where the source does not say
   */
  Optional<Integer> phase();

  /**
   * From its start to its end.
   *
   * @return the span, or nothing where the source does not say
   */
  Optional<TimeSpan> period();

  /**
   * The bodies that lead it.
   *
   * @return the ids, in reading order
   */
  List<Id<Organization>> leads();

  /**
   * The bodies that pay for it.
   *
   * @return the ids, in reading order
   */
  List<Id<Organization>> funders();

  /**
   * The strategic areas that it serves.
   *
   * @return the ids, in reading order
   */
  List<Id<StrategicArea>> areas();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  ProjectBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static ProjectBuilder builder() {
    return new ProjectBuilder();
  }
}
