package org.cbss.model;

import java.util.Optional;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A meeting of an organization or of a project: of its council, a session, a round table.
 *
 * <p>A meeting belongs to exactly one organization or project. The builder accepts both or neither; a reader does not.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Meeting extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<Meeting> id();

  /**
   * Returns the id of the organization that met.
   *
   * @return the id, or empty if a project met
   */
  Optional<Id<Organization>> organization();

  /**
   * Returns the id of the project that met.
   *
   * @return the id, or empty if an organization met
   */
  Optional<Id<Project>> project();

  /**
   * Returns the title.
   *
   * @return the title, or empty if unknown
   */
  Optional<LocalizedText> title();

  /**
   * Returns the period, from the first day to the last, both inclusive.
   *
   * @return the period, or empty if only the presidency is known
   */
  Optional<TimeSpan> period();

  /**
   * Returns the status: whether the meeting is planned or was held, postponed or cancelled.
   *
   * @return the status, or empty if the record does not state it
   */
  Optional<MeetingStatus> status();

  /**
   * Returns whether people met. A meeting that was postponed or cancelled took place on no day, and does not count among the
   * meetings of its organization.
   *
   * @return impossible if it was postponed or cancelled, uncertain if it is planned, otherwise certain
   */
  default Certainty tookPlace() {
    return status().map(MeetingStatus::tookPlace).orElse(Certainty.CERTAIN);
  }

  /**
   * Returns the id of the presidency during which it was held.
   *
   * @return the id, or empty if unknown
   */
  Optional<Id<Presidency>> presidency();

  /**
   * Returns the position among the meetings of its organization during its presidency, from 1 to 9,999.
   *
   * @return the ordinal, or empty if unknown
   */
  Optional<Integer> ordinal();

  /**
   * Returns whether it was the last meeting of its organization during its presidency.
   *
   * @return true if it was the last, false by default
   */
  @Value.Default
  default boolean last() {
    return false;
  }

  /**
   * Returns the place of the meeting.
   *
   * @return the place, or empty if unknown
   */
  @Value.Redacted
  Optional<LocalizedText> place();

  /**
   * Returns how people attended.
   *
   * @return the mode, or empty if unknown
   */
  Optional<MeetingMode> mode();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  MeetingBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static MeetingBuilder builder() {
    return new MeetingBuilder();
  }
}
