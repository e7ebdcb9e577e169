package org.cbss.model;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/** A suspension of a membership, as a whole or in part. Instances are immutable and thread-safe. */
@Value.Immutable
@ModelStyle
public non-sealed interface Suspension extends Extensible {

  /**
   * Returns the period, from the first day of the suspension to the last, both inclusive.
   *
   * @return the period
   */
  TimeSpan period();

  /**
   * Returns what is suspended.
   *
   * @return the scope, or empty if the membership as a whole is suspended
   */
  @Value.Redacted
  Optional<LocalizedText> scope();

  /**
   * Returns a suspension of a membership as a whole.
   *
   * @param period the period
   * @return the suspension
   */
  static Suspension of(TimeSpan period) {
    return builder().period(period).build();
  }

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  SuspensionBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static SuspensionBuilder builder() {
    return new SuspensionBuilder();
  }
}
