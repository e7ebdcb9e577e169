package org.cbss.model;

import java.time.LocalDate;
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
   * Returns whether the convention of an organization is about one of its lists.
   *
   * @param subject the list
   * @return true if it is about this list; one that names none is about the presidencies
   */
  default boolean isAbout(ConventionSubject subject) {
    return of().orElse(ConventionSubject.PRESIDENCIES) == subject;
  }

  /**
   * Returns whether the convention governs a record.
   *
   * @param recorded the period of the record, as it is recorded
   * @return true if its first day is certainly within the period of the convention
   */
  default boolean governs(TimeSpan recorded) {
    return recorded.startsWithin(period()).isCertain();
  }

  /**
   * Returns whether the convention says that everything is recorded from one day to another.
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   * @return true if it says that the list is complete, and certainly holds on both days
   */
  default boolean isCompleteDuring(LocalDate first, LocalDate last) {
    return complete()
        && period().covers(first).isCertain()
        && period().covers(last).isCertain();
  }

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
