package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The bounds of each day of a network that follow from all relations, and the contradictions.
 *
 * @param earliest the first day that each may be
 * @param latest the last day that each may be
 * @param earliestBy the relation by which each earliest bound follows from that of another day, or {@link #OWN}
 * @param latestBy the same for each latest bound
 * @param conflicts the sets of statements that have no reading together, whose relations are left out
 */
@SuppressWarnings("ArrayRecordComponent")
record Solution(
    int[] earliest, int[] latest, int[] earliestBy, int[] latestBy, List<Conflict> conflicts) {
  /** In place of a relation: the bound is the day's own. */
  static final int OWN = -1;

  /**
   * A set of statements that have no reading together: the earliest bound of one day implies, by a chain of relations, that
   * another day is after its own latest bound.
   *
   * @param firstDay the day whose earliest bound the chain starts from
   * @param firstStated whether that bound is stated, otherwise it holds by nature
   * @param lastDay the day whose latest bound contradicts it
   * @param lastStated whether that bound is stated, otherwise it holds by nature
   * @param relations the chain of relations, in this order
   */
  record Conflict(
      int firstDay,
      boolean firstStated,
      int lastDay,
      boolean lastStated,
      List<Integer> relations) {}

  /** Returns whether the first days of a network have the same bounds as in another solution. */
  boolean hasBoundsOf(Solution other, int days) {
    return Arrays.equals(earliest, 0, days, other.earliest, 0, days)
        && Arrays.equals(latest, 0, days, other.latest, 0, days);
  }

  /**
   * Returns the relations by which a bound follows, from a day with a bound of its own to this one.
   *
   * @param latestBound whether the latest bound is asked for, otherwise the earliest
   */
  List<Integer> chain(Network network, int day, boolean latestBound) {
    int[] by = latestBound ? latestBy : earliestBy;
    List<Integer> chain = new ArrayList<>();
    int current = day;
    while (by[current] != OWN) {
      chain.add(by[current]);
      current = latestBound ? network.from(by[current]) : network.to(by[current]);
    }
    Collections.reverse(chain);
    return chain;
  }
}
