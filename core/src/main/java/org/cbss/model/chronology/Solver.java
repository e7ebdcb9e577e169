package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.cbss.model.chronology.Solution.Conflict;

/**
 * Computes the bounds of the days of a network: shortest paths from what is stated, by one pass over the components in
 * topological order for the earliest days and one for the latest. Almost every component is one day or two.
 *
 * <p>The result does not depend on the numbers of days. Each bound has a chain of as few statements as possible.
 */
final class Solver {
  private static final int MAX_ROUNDS = 16;
  private static final int MAX_SWEPT = 4;

  private final Network network;
  private final Network.Ranking ranking;
  private final Components components;
  private final Pass earliest;
  private final Pass latest;
  private final boolean[] leftOut;
  private final List<Conflict> conflicts = new ArrayList<>();

  private Solver(Network network, Network.Ranking ranking) {
    this.network = network;
    this.ranking = ranking;
    this.earliest = new Pass(false);
    this.latest = new Pass(true);
    this.components = new Components(network, latest.adjacency);
    this.leftOut = new boolean[network.statements()];
  }

  static Solution solve(Network network, Network.Ranking ranking) {
    return new Solver(network, ranking).solve();
  }

  private Solution solve() {
    earliest.run();
    for (int round = 0; round < MAX_ROUNDS && !earliest.violations.isEmpty(); round++) {
      leaveOutConflicts();
      earliest.run();
    }
    latest.run();
    for (int day = 0; day < network.days(); day++) {
      if (-earliest.label[day] > latest.label[day]) {
        // There are more conflicts than rounds: what is still contradictory is read by itself.
        earliest.reset(day);
        latest.reset(day);
      }
      earliest.label[day] = -earliest.label[day];
    }
    return new Solution(
        earliest.label, latest.label, earliest.by, latest.by, List.copyOf(conflicts));
  }

  /** Leaves out the relations of conflicts that have none in common, beginning with those of the fewest statements. */
  private void leaveOutConflicts() {
    boolean[] outdated = new boolean[network.days()];
    earliest.violations.sort(Comparator.comparingInt(Violation::statements)
        .thenComparing((one, other) -> ranking.compareDays(one.day, other.day)));
    for (Violation violation : earliest.violations) {
      conflict(violation, outdated)
          .map(found -> new ConflictReduction(network).reduce(found))
          .ifPresent(this::leaveOut);
    }
  }

  private void leaveOut(Conflict conflict) {
    conflicts.add(conflict);
    for (int relation : conflict.relations()) {
      if (network.statement(relation) != Network.BY_NATURE) {
        leftOut[network.statement(relation)] = true;
      }
    }
  }

  /**
   * Returns the chain to a violation from the nearest day whose own bound is enough, or empty if the chain depends on a
   * relation that is left out by now. Its days become outdated, so that no relation is followed twice.
   */
  private Optional<Conflict> conflict(Violation violation, boolean[] outdated) {
    List<Integer> chain = new ArrayList<>();
    int day = violation.day;
    int limit = network.highest(day);
    while (network.lowest(day) <= limit) {
      int relation = chain.size() < violation.inside.size()
          ? violation.inside.get(chain.size())
          : earliest.by[day];
      if (outdated[day] || relation == Solution.OWN) {
        return Optional.empty();
      }
      outdated[day] = true;
      chain.add(relation);
      limit += network.gap(relation);
      day = network.to(relation);
    }
    Collections.reverse(chain);
    for (int i = 0; network.statement(chain.get(i)) == Network.BY_NATURE; i++) {
      outdated[network.from(chain.get(i))] = false;
    }
    return Optional.of(new Conflict(day, true, violation.day, true, chain));
  }

  /**
   * A day whose earliest bound is after its own latest bound.
   *
   * @param inside the last relations of its chain, backwards, which lead from days of the same component
   */
  private record Violation(int day, List<Integer> inside, int statements) {}

  /** A bound that is to be passed on inside a large component. */
  private record Improved(int day, int label, int statements) {}

  /** A pass in one direction. Labels are latest days, or negated earliest days: the least is the sharpest. */
  private final class Pass {
    private final boolean forward;
    private final Network.Adjacency adjacency;
    private final int[] label = new int[network.days()];
    private final int[] statements = new int[network.days()];
    private final int[] by = new int[network.days()];
    private final List<Violation> violations = new ArrayList<>();

    Pass(boolean forward) {
      this.forward = forward;
      this.adjacency = network.adjacency(forward);
    }

    void run() {
      violations.clear();
      for (int day = 0; day < label.length; day++) {
        reset(day);
      }
      int count = components.count();
      for (int i = 0; i < count; i++) {
        settle(forward ? count - 1 - i : i);
      }
    }

    /** Returns a day to its own bound. */
    void reset(int day) {
      label[day] = forward ? network.highest(day) : -network.lowest(day);
      statements[day] = 0;
      by[day] = Solution.OWN;
    }

    private void settle(int component) {
      int first = components.start(component);
      int end = components.start(component + 1);
      if (end - first > MAX_SWEPT) {
        settleByLabel(component, first, end);
      } else if (end - first > 1) {
        sweep(component, first, end);
      }
      if (isViolated(component, first, end)) {
        for (int i = first; i < end; i++) {
          reset(components.day(i));
        }
      }
      for (int i = first; i < end; i++) {
        passOn(components.day(i), component);
      }
    }

    /** Records the violation of the fewest statements among the days of a component. */
    private boolean isViolated(int component, int first, int end) {
      int worst = -1;
      for (int i = first; i < end; i++) {
        int day = components.day(i);
        if (label[day] < (forward ? network.lowest(day) : -network.highest(day))
            && (worst < 0 || isShorter(day, worst))) {
          worst = day;
        }
      }
      if (worst >= 0) {
        violations.add(new Violation(worst, chainInside(component, worst), statements[worst]));
      }
      return worst >= 0;
    }

    private boolean isShorter(int day, int other) {
      return statements[day] < statements[other]
          || statements[day] == statements[other] && ranking.compareDays(day, other) < 0;
    }

    private List<Integer> chainInside(int component, int last) {
      List<Integer> chain = new ArrayList<>();
      for (int day = last; by[day] != Solution.OWN && components.of(day) == component; ) {
        chain.add(by[day]);
        day = tail(by[day]);
      }
      return chain;
    }

    /** Passes on the bounds in a small component in turn, until nothing moves. */
    private void sweep(int component, int first, int end) {
      boolean moved = true;
      for (int sweeps = first; moved && sweeps <= end; sweeps++) {
        moved = false;
        for (int i = first; i < end; i++) {
          int day = components.day(i);
          for (int j = adjacency.starts()[day]; j < adjacency.starts()[day + 1]; j++) {
            int relation = adjacency.relations()[j];
            moved |= isInside(relation, component) && relax(relation, network.gap(relation));
          }
        }
      }
    }

    /** Passes on the bounds in a large component, the least first. Gaps below 0 count as 0 there, which is weaker. */
    private void settleByLabel(int component, int first, int end) {
      Queue<Improved> queue = new PriorityQueue<>(
          Comparator.comparingInt(Improved::label).thenComparingInt(Improved::statements));
      for (int i = first; i < end; i++) {
        queue.add(improved(components.day(i)));
      }
      while (!queue.isEmpty()) {
        Improved next = queue.remove();
        int day = next.day;
        boolean current = next.label == label[day] && next.statements == statements[day];
        int last = current ? adjacency.starts()[day + 1] : 0;
        for (int j = adjacency.starts()[day]; j < last; j++) {
          int relation = adjacency.relations()[j];
          if (isInside(relation, component)
              && relax(relation, Math.max(0, network.gap(relation)))) {
            queue.add(improved(head(relation)));
          }
        }
      }
    }

    private Improved improved(int day) {
      return new Improved(day, label[day], statements[day]);
    }

    /** Passes on the bound of a day to the days of other components. */
    private void passOn(int day, int component) {
      for (int j = adjacency.starts()[day]; j < adjacency.starts()[day + 1]; j++) {
        int relation = adjacency.relations()[j];
        if (!isInside(relation, component)) {
          relax(relation, network.gap(relation));
        }
      }
    }

    private boolean isInside(int relation, int component) {
      return components.of(head(relation)) == component;
    }

    /** Passes on a bound by a relation, and returns whether that made another bound sharper, or its chain shorter. */
    private boolean relax(int relation, int gap) {
      int statement = network.statement(relation);
      if (statement != Network.BY_NATURE && leftOut[statement]) {
        return false;
      }
      int head = head(relation);
      int newLabel = label[tail(relation)] + gap;
      int newStatements = statements[tail(relation)] + network.cost(relation);
      if (newLabel > label[head] || newLabel == label[head] && newStatements > statements[head]) {
        return false;
      }
      if (newLabel == label[head] && newStatements == statements[head]) {
        if (by[head] != Solution.OWN && compare(relation, by[head]) < 0) {
          by[head] = relation;
        }
        return false;
      }
      label[head] = newLabel;
      statements[head] = newStatements;
      by[head] = relation;
      return true;
    }

    private int compare(int relation, int other) {
      int order = ranking.compareDays(tail(relation), tail(other));
      return order != 0
          ? order
          : ranking.compareStatements(network.statement(relation), network.statement(other));
    }

    private int tail(int relation) {
      return forward ? network.from(relation) : network.to(relation);
    }

    private int head(int relation) {
      return forward ? network.to(relation) : network.from(relation);
    }
  }
}
