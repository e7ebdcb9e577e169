package org.cbss.model.query;

import java.util.Optional;
import org.cbss.model.Entity;
import org.cbss.model.Membership;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Certainty;

/**
 * Something that began, ended, took place or was suspended.
 *
 * @param kind which of these
 * @param entity what did
 * @param membership the membership that began, ended or was suspended, where it was one of the entity's
 * @param when the day, as precisely as it is known
 * @param certainty how surely it was between the days asked for
 */
public record Change(
    Kind kind, Entity entity, Optional<Membership> membership, Bound when, Certainty certainty) {

  /** What can happen. */
  public enum Kind {
    /** It began. */
    BEGAN,
    /** It ended. */
    ENDED,
    /** It began and ended within the date: a meeting, a decision. */
    TOOK_PLACE,
    /** A membership was suspended. */
    SUSPENDED,
    /** The suspension of a membership ended. */
    SUSPENSION_ENDED
  }
}
