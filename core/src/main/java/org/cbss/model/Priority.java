package org.cbss.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A priority that a presidency set. Instances are immutable and thread-safe. */
@Value.Immutable
@ModelStyle
public interface Priority {

  /**
   * Returns the text of the priority: its aim.
   *
   * @return the text
   */
  LocalizedText text();

  /**
   * Returns the id of the organization that the priority is for.
   *
   * @return the id, or empty if it is the organization of the presidency
   */
  Optional<Id<Organization>> organization();

  /**
   * Returns a priority for the organization of the presidency.
   *
   * @param text the text
   * @return the priority
   */
  static Priority of(LocalizedText text) {
    return builder().text(text).build();
  }

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  PriorityBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static PriorityBuilder builder() {
    return new PriorityBuilder();
  }
}
