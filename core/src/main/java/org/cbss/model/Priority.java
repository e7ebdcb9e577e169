package org.cbss.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a presidency set out to do.
 */
@Value.Immutable
@ModelStyle
public interface Priority {

  /**
   * The aim.
   *
   * @return the text
   */
  LocalizedText text();

  /**
   * The body that it is set for.
   *
   * @return the id, or nothing where it is the body presided over
   */
  Optional<Id<Organization>> body();

  /**
   * A priority for the body presided over.
   *
   * @param text the aim
   * @return the priority
   */
  static Priority of(LocalizedText text) {
    return builder().text(text).build();
  }

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  PriorityBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static PriorityBuilder builder() {
    return new PriorityBuilder();
  }
}
