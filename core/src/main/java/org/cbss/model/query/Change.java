package org.cbss.model.query;

import java.util.Optional;
import org.cbss.model.Entity;
import org.cbss.model.Membership;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Certainty;

/**
 * An event, or a start, end or suspension, between two days.
 *
 * @param kind the kind of change
 * @param entity the entity that changed
 * @param membership the membership of the entity that changed, or empty if the entity itself changed
 * @param when the date as it is recorded, or as it is inferred if none is
 * @param certainty the certainty that the change happened between the two days
 */
public record Change(
    Kind kind, Entity entity, Optional<Membership> membership, Bound when, Certainty certainty) {

  /** The kind of a change. */
  public enum Kind {
    /** The entity or membership began. */
    BEGAN,
    /** The entity or membership ended. */
    ENDED,
    /** A meeting was held, a decision was taken, or a take-home message was given. */
    TOOK_PLACE,
    /** A membership was suspended. */
    SUSPENDED,
    /** The suspension of a membership ended. */
    SUSPENSION_ENDED
  }

  /** Returns the same change with another date. */
  Change when(Bound date) {
    return new Change(kind, entity, membership, date, certainty);
  }

  /**
   * Returns the id of the entity, the kind of change, the date and the certainty.
   *
   * @return a text such as {@code cbss BEGAN 1992-03 (CERTAIN)}
   */
  @Override
  public String toString() {
    return entity.id() + (membership.isPresent() ? " membership " : " ") + kind + " "
        + when.date().map(Object::toString).orElse("undated") + " (" + certainty + ")";
  }
}
