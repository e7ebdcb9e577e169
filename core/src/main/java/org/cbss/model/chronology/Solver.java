package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.cbss.model.chronology.Solution.Conflict;
import org.cbss.model.chronology.Solution.Step;
import org.jspecify.annotations.Nullable;

/**
 * Computes the bounds of the days of a network: shortest paths from what is stated, by one pass over the components in
 * topological order for the earliest days and one for the latest. Almost every component is one day or two.
 *
 * <p>The result does not depend on the numbers of days. Each bound has a chain of as few statements as possible.
 */
final class Solver {
  private static final int MAX_ROUNDS = 16;
  private static final int MAX_SWEPT = 4;

  /** The sweeps over a component with choices: in a longer search for days that fit them all, the choices there bind nothing. */
  static final int MAX_SWEEPS_OF_CHOICES = 64;

  private final Network network;
  private final Network.Ranking ranking;
  private final Components components;
  private final Pass earliest;
  private final Pass latest;
  private final boolean[] leftOut;
  private final List<Conflict> conflicts = new ArrayList<>();

  private Solver(Network network, Network.Ranking ranking, boolean[] leftOut) {
    this.network = network;
    this.ranking = ranking;
    this.earliest = new Pass(false);
    this.latest = new Pass(true);
    this.components = new Components(network, latest.adjacency);
    this.leftOut = leftOut;
  }

  static Solution solve(Network network, Network.Ranking ranking) {
    return new Solver(network, ranking, new boolean[network.statements()]).solve();
  }

  /**
   * Solves a network that has become larger.
   *
   * @param known the solution before, whose conflicts are left out, so that what is added does not take part in them
   */
  static Solution extend(Network network, Network.Ranking ranking, Solution known) {
    Solver solver = new Solver(network, ranking, known.leftOut(network));
    solver.conflicts.addAll(known.conflicts());
    return solver.solve();
  }

  /**
   * Returns the bounds of a network without the relations of some conflicts, or empty if there are others.
   *
   * @param known the solution of the network with other limits, whose conflicts are left out
   */
  static Optional<Solution> solve(Network network, Network.Ranking ranking, Solution known) {
    Solver solver = new Solver(network, ranking, known.leftOut(network));
    solver.earliest.run();
    return solver.earliest.violations.isEmpty() ? Optional.of(solver.solution()) : Optional.empty();
  }

  private Solution solve() {
    earliest.run();
    for (int round = 0; round < MAX_ROUNDS && !earliest.violations.isEmpty(); round++) {
      leaveOutConflicts();
      earliest.run();
    }
    return solution();
  }

  private Solution solution() {
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
        earliest.label,
        latest.label,
        earliest.by,
        latest.by,
        earliest.steps,
        latest.steps,
        List.copyOf(conflicts));
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
    for (int number : conflict.chain()) {
      int statement = number < 0 ? network.choice(~number).statement() : network.statement(number);
      if (statement != Network.BY_NATURE) {
        leftOut[statement] = true;
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
    Step step = violation.last;
    while (network.lowest(day) <= limit) {
      if (outdated[day] || step == Step.BEGIN) {
        return Optional.empty();
      }
      chain.add(step.number());
      Step previous = step.previous();
      if (step.number() < 0) {
        limit = network.choice(~step.number()).days().previousOrSame(limit);
      } else {
        outdated[day] = true;
        limit += network.gap(step.number());
        day = network.to(step.number());
      }
      step = previous == null ? earliest.step(day) : previous;
    }
    Collections.reverse(chain);
    for (int i = 0; i < chain.size() && isByNature(chain.get(i)); i++) {
      outdated[network.from(chain.get(i))] = false;
    }
    return Optional.of(new Conflict(day, true, violation.day, true, chain));
  }

  private boolean isByNature(int number) {
    return number >= 0 && network.statement(number) == Network.BY_NATURE;
  }

  /**
   * A day whose earliest bound is after its own latest bound.
   *
   * @param last the last step of its chain, with those before it in the same component
   */
  private record Violation(int day, Step last, int statements) {}

  /** A bound that is to be passed on inside a large component. */
  private record Improved(int day, int label, int statements) {}

  /** A pass in one direction. Labels are latest days, or negated earliest days: the least is the sharpest. */
  private final class Pass {
    private final boolean forward;
    private final Network.Adjacency adjacency;
    private final int[] label = new int[network.days()];
    private final int[] statements = new int[network.days()];
    private final int[] by = new int[network.days()];
    private final Map<Integer, Step> steps = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    Pass(boolean forward) {
      this.forward = forward;
      this.adjacency = network.adjacency(forward);
    }

    void run() {
      violations.clear();
      steps.clear();
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
      if (!steps.isEmpty()) {
        steps.remove(day);
      }
    }

    Step step(int day) {
      return Solution.step(day, by, steps);
    }

    private void settle(int component) {
      int first = components.start(component);
      int end = components.start(component + 1);
      if (hasChoices(first, end) && settleByChoices(component, first, end)) {
        // Done: all bounds are days that can be chosen.
      } else if (end - first > MAX_SWEPT) {
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
        passOn(components.day(i), component, end - first == 1);
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
        violations.add(new Violation(worst, stepsInside(component, worst), statements[worst]));
      }
      return worst >= 0;
    }

    private boolean isShorter(int day, int other) {
      return statements[day] < statements[other]
          || statements[day] == statements[other] && ranking.compareDays(day, other) < 0;
    }

    /** Returns the last step of a chain with those before it in the same component, whose bounds are to be reset. */
    private Step stepsInside(int component, int last) {
      if (steps.containsKey(last)) {
        return step(last);
      }
      List<Integer> backwards = new ArrayList<>();
      int day = last;
      while (by[day] != Solution.OWN && components.of(day) == component) {
        backwards.add(by[day]);
        day = tail(by[day]);
      }
      @Nullable Step step = components.of(day) == component ? Step.BEGIN : null;
      for (int i = backwards.size() - 1; i >= 0; i--) {
        step = new Step(backwards.get(i), step);
      }
      return step == null ? Step.BEGIN : step;
    }

    private boolean hasChoices(int first, int end) {
      boolean found = false;
      for (int i = first; network.hasChoices() && i < end && !found; i++) {
        found = network.hasChoices(components.day(i));
      }
      return found;
    }

    /**
     * Passes on the bounds in a component in turn, each moved to a day that can be chosen, until nothing moves.
     *
     * @return false if that takes too long, and the choices were ignored
     */
    private boolean settleByChoices(int component, int first, int end) {
      int[] days = new int[end - first];
      int[] labels = new int[days.length];
      int[] counts = new int[days.length];
      int[] origins = new int[days.length];
      for (int i = 0; i < days.length; i++) {
        days[i] = components.day(first + i);
        labels[i] = label[days[i]];
        counts[i] = statements[days[i]];
        origins[i] = by[days[i]];
        if (origins[i] != Solution.OWN) {
          steps.put(days[i], new Step(origins[i], null));
        }
        choose(days[i]);
      }
      for (int sweep = 0; sweep < MAX_SWEEPS_OF_CHOICES; sweep++) {
        boolean moved = false;
        for (int day : days) {
          for (int j = adjacency.starts()[day]; j < adjacency.starts()[day + 1]; j++) {
            moved |= passOnInside(adjacency.relations()[j], component);
          }
        }
        if (!moved) {
          return true;
        }
      }
      for (int i = 0; i < days.length; i++) {
        label[days[i]] = labels[i];
        statements[days[i]] = counts[i];
        by[days[i]] = origins[i];
        steps.remove(days[i]);
      }
      return false;
    }

    private boolean passOnInside(int relation, int component) {
      if (!isInside(relation, component)) {
        return false;
      }
      Step before = steps.getOrDefault(tail(relation), Step.BEGIN);
      boolean sharper = relax(relation, network.gap(relation));
      if (sharper) {
        steps.put(head(relation), new Step(relation, before));
        choose(head(relation));
      }
      return sharper;
    }

    /** Moves a bound to the nearest day that all choices of its day allow. */
    private void choose(int day) {
      List<Integer> choices = network.choices(day);
      for (int i = 0, kept = 0; kept < choices.size(); i = (i + 1) % choices.size()) {
        int number = choices.get(i);
        Network.Choice choice = network.choice(number);
        boolean binds = choice.statement() == Network.BY_NATURE || !leftOut[choice.statement()];
        int chosen = !binds
            ? label[day]
            : forward
                ? choice.days().previousOrSame(label[day])
                : -choice.days().nextOrSame(-label[day]);
        kept = chosen == label[day] ? kept + 1 : 1;
        if (chosen != label[day]) {
          steps.put(day, new Step(~number, steps.getOrDefault(day, Step.BEGIN)));
          label[day] = chosen;
          statements[day]++;
        }
      }
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

    /** Passes on the bound of a day to the days of other components, which are all other days if it is alone in its own. */
    private void passOn(int day, int component, boolean alone) {
      for (int j = adjacency.starts()[day]; j < adjacency.starts()[day + 1]; j++) {
        int relation = adjacency.relations()[j];
        if (alone ? head(relation) != day : !isInside(relation, component)) {
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
