package org.cbss.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A take-home message: the conclusion of a discussion that an organization gives to its participants.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface TakeHomeMessage extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<TakeHomeMessage> id();

  /**
   * Returns the text of the message.
   *
   * @return the text
   */
  LocalizedText text();

  /**
   * Returns the id of the organization that gave the message.
   *
   * @return the id
   */
  Id<Organization> organization();

  /**
   * Returns the topic of the discussion.
   *
   * @return the topic, or empty if unknown
   */
  Optional<LocalizedText> topic();

  /**
   * Returns the id of the meeting at which it was given.
   *
   * @return the id, or empty if unknown
   */
  Optional<Id<Meeting>> meeting();

  /**
   * Returns the id of the presidency during which it was given.
   *
   * @return the id, or empty if unknown
   */
  Optional<Id<Presidency>> presidency();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  TakeHomeMessageBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static TakeHomeMessageBuilder builder() {
    return new TakeHomeMessageBuilder();
  }
}
