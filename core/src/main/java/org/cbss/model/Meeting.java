package org.cbss.model;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A meeting of a body or of a project: its council, a session, a round table.
 *
 * <p>It belongs to either a body or a project; the builder takes both or neither, and reading refuses it.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Meeting extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<Meeting> id();

  /**
   * The body that met.
   *
   * @return the id, or nothing where a project met
   */
  Optional<Id<Organization>> body();

  /**
   * The project that met.
   *
   * @return the id, or nothing where a body met
   */
  Optional<Id<Project>> project();

  /**
   * What it is called.
   *
   * @return the title, or nothing where the source does not say
   */
  Optional<LocalizedText> title();

  /**
   * From its first day to its last.
   *
   * @return the span, or nothing where no more than the presidency is known
   */
  Optional<TimeSpan> period();

  /**
   * The presidency under which it was held.
   *
   * @return the id, or nothing where the source does not say
   */
  Optional<Id<Presidency>> presidency();

  /**
   * Its place among the meetings of that body under that presidency, from 1 to 9,999.
   *
   * @return the ordinal, or nothing where the source does not say
   */
  Optional<Integer> ordinal();

  /**
   * Whether it was the last of that body under that presidency.
   *
   * @return true when it was, false unless stated
   */
  @Value.Default
  default boolean last() {
    return false;
  }

  /**
   * Where it was held.
   *
   * @return the place, or nothing where the source does not say
   */
  Optional<LocalizedText> place();

  /**
   * How people attended.
   *
   * @return the mode, or nothing where the source does not say
   */
  Optional<MeetingMode> mode();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  MeetingBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static MeetingBuilder builder() {
    return new MeetingBuilder();
  }
}
