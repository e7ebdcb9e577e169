package org.cbss.model;

import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/** A name that an organization, a post or a project had for a time. Instances are immutable and thread-safe. */
@Value.Immutable
@ModelStyle
public non-sealed interface FormerName extends Extensible {

  /**
   * Returns the name.
   *
   * @return the name
   */
  LocalizedText name();

  /**
   * Returns the period, from the first day of the name to the last, both inclusive.
   *
   * @return the period
   */
  TimeSpan period();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  FormerNameBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static FormerNameBuilder builder() {
    return new FormerNameBuilder();
  }
}
