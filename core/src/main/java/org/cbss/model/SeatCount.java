package org.cbss.model;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/** The number of people who may hold a post at the same time, always or for a time. Instances are immutable and thread-safe. */
@Value.Immutable
@ModelStyle
public non-sealed interface SeatCount extends Extensible {

  /**
   * Returns the number of people, from 1 to 9,999.
   *
   * @return the number
   */
  int count();

  /**
   * Returns the period in which the number holds, from the first day to the last, both inclusive.
   *
   * @return the period, or empty if it holds always
   */
  Optional<TimeSpan> period();

  /**
   * Returns a number that holds always.
   *
   * @param count the number of people
   * @return the number of seats
   */
  static SeatCount of(int count) {
    return builder().count(count).build();
  }

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  SeatCountBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static SeatCountBuilder builder() {
    return new SeatCountBuilder();
  }
}
