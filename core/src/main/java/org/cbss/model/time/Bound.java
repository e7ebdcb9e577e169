package org.cbss.model.time;

import java.util.Optional;

/**
 * Where a {@link TimeSpan} starts or ends: an {@link EdtfDate}, unknown, or open.
 *
 * <p>Unknown says that nobody knows: some day, or none. Open says that there is no such day: the span has always been
 * so, or has no end.
 */
public sealed interface Bound permits EdtfDate, Unbound {

  /**
   * A bound of which nothing is known, written as nothing: {@code 2013/}.
   *
   * @return the unknown bound
   */
  static Bound unknown() {
    return Unbound.UNKNOWN;
  }

  /**
   * A bound that does not exist, written as two dots: {@code 2020-07-01/..}.
   *
   * @return the open bound
   */
  static Bound open() {
    return Unbound.OPEN;
  }

  /**
   * The date, when this bound has one.
   *
   * @return the date, or nothing when the bound is unknown or open
   */
  default Optional<EdtfDate> date() {
    return this instanceof EdtfDate date ? Optional.of(date) : Optional.empty();
  }

  /**
   * Whether nothing is known of this bound.
   *
   * @return true for {@link #unknown()} alone
   */
  default boolean isUnknown() {
    return this == Unbound.UNKNOWN;
  }

  /**
   * Whether there is certainly no such day.
   *
   * @return true for {@link #open()} alone
   */
  default boolean isOpen() {
    return this == Unbound.OPEN;
  }
}
