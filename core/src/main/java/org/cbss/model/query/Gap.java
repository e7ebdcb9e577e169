package org.cbss.model.query;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.cbss.model.Entity;
import org.cbss.model.Membership;
import org.cbss.model.time.TimeSpan;

/**
 * Something that a data set does not say: a date, a holder, or a source.
 *
 * @param kind the kind of gap
 * @param entity the entity; of a missing holder, the organization or post
 * @param membership the membership of the entity whose date it is, or empty if it is that of the entity itself
 * @param days the days on which the answer depends on what is missing, from the first to the last, with open ends if there is no
 *     limit; empty if no answer depends on it, as on a source
 */
public record Gap(
    Kind kind, Entity entity, Optional<Membership> membership, Optional<TimeSpan> days) {

  /** The kind of a gap. */
  public enum Kind {
    /** The first day is unknown. */
    UNKNOWN_START,
    /** The last day is unknown. */
    UNKNOWN_END,
    /** The date is unknown. */
    UNKNOWN_DATE,
    /** The first day is known in part. */
    VAGUE_START,
    /** The last day is known in part. */
    VAGUE_END,
    /** The date is known in part. */
    VAGUE_DATE,
    /** Nobody is recorded. */
    MISSING_HOLDER,
    /** No source is cited, or only sources that nobody could check. */
    UNCITED
  }

  /**
   * Returns the number of days on which the answer depends on what is missing.
   *
   * @return the number, or empty if it is unlimited; 0 if no answer depends on it
   */
  public OptionalLong dayCount() {
    if (days.isEmpty()) {
      return OptionalLong.of(0);
    }
    TimeSpan span = days.get();
    return span.earliestStart().isPresent() && span.latestEnd().isPresent()
        ? OptionalLong.of(
            ChronoUnit.DAYS.between(span.earliestStart().get(), span.latestEnd().get()) + 1)
        : OptionalLong.empty();
  }

  /**
   * Returns the id of the entity, the kind and the days.
   *
   * @return a text such as {@code heiberg-head UNKNOWN_START ../2020-06-29}
   */
  @Override
  public String toString() {
    return entity.id()
        + (membership.isPresent() ? " membership " : " ")
        + kind
        + days.map(span -> " " + span).orElse("");
  }
}
