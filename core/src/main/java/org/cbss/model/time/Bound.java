package org.cbss.model.time;

import java.util.Optional;

/**
 * The start or the end of a {@link TimeSpan}: an {@link EdtfDate}, unknown, or open.
 *
 * <p>An unknown bound may be any day, or none. An open bound is certainly no day: the span has no beginning, or no end. ISO
 * 8601-2 writes an unknown bound as an empty text and an open one as two dots.
 *
 * <p>All implementations are immutable and thread-safe. No method takes or returns null.
 */
public sealed interface Bound permits EdtfDate, UndatedBound {

  /**
   * Returns the unknown bound, written as an empty text: {@code 2013/}.
   *
   * @return the unknown bound
   */
  static Bound unknown() {
    return UndatedBound.UNKNOWN;
  }

  /**
   * Returns the open bound, written as two dots: {@code 2020-07-01/..}.
   *
   * @return the open bound
   */
  static Bound open() {
    return UndatedBound.OPEN;
  }

  /**
   * Returns the date of this bound.
   *
   * @return the date, or empty if the bound is unknown or open
   */
  default Optional<EdtfDate> date() {
    return this instanceof EdtfDate date ? Optional.of(date) : Optional.empty();
  }

  /**
   * Returns whether nothing is known about this bound.
   *
   * @return true for {@link #unknown()} only
   */
  default boolean isUnknown() {
    return this == UndatedBound.UNKNOWN;
  }

  /**
   * Returns whether this bound is certainly no day.
   *
   * @return true for {@link #open()} only
   */
  default boolean isOpen() {
    return this == UndatedBound.OPEN;
  }
}

/** A bound without a date. */
enum UndatedBound implements Bound {
  UNKNOWN(""),
  OPEN("..");

  private final String text;

  UndatedBound(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
