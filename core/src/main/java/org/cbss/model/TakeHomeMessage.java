package org.cbss.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a body wants its participants to take home from a discussion.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface TakeHomeMessage extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<TakeHomeMessage> id();

  /**
   * The message.
   *
   * @return the text
   */
  LocalizedText text();

  /**
   * The body that gives it.
   *
   * @return the id
   */
  Id<Organization> body();

  /**
   * What the discussion was about.
   *
   * @return the topic, or nothing where the source does not say
   */
  Optional<LocalizedText> topic();

  /**
   * The meeting that it comes from.
   *
   * @return the id, or nothing where the source does not say
   */
  Optional<Id<Meeting>> meeting();

  /**
   * The presidency under which it was given.
   *
   * @return the id, or nothing where the source does not say
   */
  Optional<Id<Presidency>> presidency();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  TakeHomeMessageBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static TakeHomeMessageBuilder builder() {
    return new TakeHomeMessageBuilder();
  }
}
