package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * What holds of all presidencies, memberships, mandates or meetings of an organization, or of all terms of a post, during a
 * period: that each holder begins when the one before ends, that nobody is left out.
 *
 * <p>A convention governs each record whose first day, as recorded, is certainly within its period. It yields to dates: if what is
 * stated of a change excludes it, it does not bind that change. Instances are immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Convention extends Annotated {

  /**
   * Returns the period, from the first day to the last, both inclusive: two days, or a day and an open end.
   *
   * @return the period
   */
  TimeSpan period();

  /**
   * Returns the list of an organization that the convention is about.
   *
   * @return the list, or empty if it is about the presidencies of an organization, or the terms of a post
   */
  Optional<ConventionSubject> of();

  /**
   * Returns whether everything within the period is recorded.
   *
   * @return true if nothing is left out
   */
  @Value.Default
  default boolean complete() {
    return false;
  }

  /**
   * Returns whether each holder begins when the one before ends, on that day or the day after.
   *
   * @return true if there is no vacancy
   */
  @Value.Default
  default boolean unbroken() {
    return false;
  }

  /**
   * Returns how the chair or post passes from one holder to the next.
   *
   * @return the day of the handover, which implies that there is no vacancy; or empty if it is not said
   */
  Optional<Handover> handover();

  /**
   * Returns the days on which each first day falls.
   *
   * @return the days, in reading order; empty if any day can be the first
   */
  List<RecurringDay> startsOn();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  ConventionBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static ConventionBuilder builder() {
    return new ConventionBuilder();
  }
}
