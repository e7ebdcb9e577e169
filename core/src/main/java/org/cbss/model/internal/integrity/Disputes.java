package org.cbss.model.internal.integrity;

import org.cbss.model.Entity;
import org.cbss.model.Membership;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.time.Certainty;

/** Tells which records are claimed and contested: nothing about them is certain, and they exclude no others. */
public final class Disputes {
  private Disputes() {}

  /**
   * Returns whether an entity is disputed.
   *
   * @param entity the entity
   * @return true for a disputed presidency or personnel term
   */
  public static boolean isDisputed(Entity entity) {
    return entity instanceof Presidency presidency && presidency.disputed()
        || entity instanceof PersonnelTerm term && term.disputed();
  }

  /**
   * Returns the greatest certainty of an answer about an entity.
   *
   * @param entity the entity
   * @return uncertain if it is disputed, otherwise certain
   */
  public static Certainty limit(Entity entity) {
    return limit(isDisputed(entity));
  }

  /**
   * Returns the greatest certainty of an answer about a membership.
   *
   * @param membership the membership
   * @return uncertain if it is disputed, otherwise certain
   */
  public static Certainty limit(Membership membership) {
    return limit(membership.disputed());
  }

  private static Certainty limit(boolean disputed) {
    return disputed ? Certainty.UNCERTAIN : Certainty.CERTAIN;
  }
}
