package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of each day of a network that follow from all relations, and the contradictions.
 *
 * @param earliest the first day that each may be
 * @param latest the last day that each may be
 * @param earliestBy the relation by which each earliest bound follows from that of another day, or {@link #OWN}
 * @param latestBy the same for each latest bound
 * @param earliestSteps the last step of the chain inside its component for each earliest bound of a component with choices
 * @param latestSteps the same for each latest bound
 * @param conflicts the sets of statements that have no reading together, whose relations are left out
 */
@SuppressWarnings("ArrayRecordComponent")
record Solution(
    int[] earliest,
    int[] latest,
    int[] earliestBy,
    int[] latestBy,
    Map<Integer, Step> earliestSteps,
    Map<Integer, Step> latestSteps,
    List<Conflict> conflicts) {
  /** In place of a relation: the bound is the day's own. */
  static final int OWN = -1;

  /**
   * A step of a chain: bounds that choices move can depend on each other in turn, so that the last relation alone does not say
   * how a bound came about.
   *
   * @param number a relation, or {@code ~n} for choice n
   * @param previous the step before, {@link #BEGIN}, or null if the relation leads from another component
   */
  record Step(int number, @Nullable Step previous) {
    /** In place of the first step: the bound is the day's own. */
    static final Step BEGIN = new Step(OWN, null);
  }

  /**
   * A set of statements that have no reading together: the earliest bound of one day implies, by a chain of relations, that
   * another day is after its own latest bound.
   *
   * @param firstDay the day whose earliest bound the chain starts from
   * @param firstStated whether that bound is stated, otherwise it holds by nature
   * @param lastDay the day whose latest bound contradicts it
   * @param lastStated whether that bound is stated, otherwise it holds by nature
   * @param chain the chain of relations and choices, in this order
   */
  record Conflict(
      int firstDay, boolean firstStated, int lastDay, boolean lastStated, List<Integer> chain) {}

  /** Returns for each statement of a network whether its relations are left out, because it is part of a contradiction. */
  boolean[] leftOut(Network network) {
    boolean[] leftOut = new boolean[network.statements()];
    for (Conflict conflict : conflicts) {
      for (int number : conflict.chain) {
        int statement =
            number < 0 ? network.choice(~number).statement() : network.statement(number);
        if (statement != Network.BY_NATURE) {
          leftOut[statement] = true;
        }
      }
    }
    return leftOut;
  }

  /** Returns whether the first days of a network have the same bounds as in another solution. */
  boolean hasBoundsOf(Solution other, int days) {
    return Arrays.equals(earliest, 0, days, other.earliest, 0, days)
        && Arrays.equals(latest, 0, days, other.latest, 0, days);
  }

  /**
   * Returns the chain by which a bound follows, from a day with a bound of its own to this one.
   *
   * @param latestBound whether the latest bound is asked for, otherwise the earliest
   */
  List<Integer> chain(Network network, int day, boolean latestBound) {
    int[] by = latestBound ? latestBy : earliestBy;
    Map<Integer, Step> steps = latestBound ? latestSteps : earliestSteps;
    List<Integer> chain = new ArrayList<>();
    Step step = step(day, by, steps);
    while (step != Step.BEGIN) {
      chain.add(step.number);
      step = step.previous != null
          ? step.previous
          : step(latestBound ? network.from(step.number) : network.to(step.number), by, steps);
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Returns the last step of the chain to a bound. */
  static Step step(int day, int[] by, Map<Integer, Step> steps) {
    Step step = steps.get(day);
    if (step != null) {
      return step;
    }
    return by[day] == OWN ? Step.BEGIN : new Step(by[day], null);
  }
}
