package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cbss.model.Entity;
import org.cbss.model.structure.Bounds;
import org.cbss.model.structure.Sequence;
import org.cbss.model.validation.Findings;

/** The turns of one body or post, in order, and what can be said of each two that follow each other. */
final class Line<T extends Entity> {
  private final List<Turn<T>> turns;
  private final boolean complete;
  private final long[] latestEndSoFar;
  private final long[] earliestStartFromHere;

  private Line(List<Turn<T>> all) {
    this.turns = Sequence.inOrder(all, Turn::span, Turn::ordinal);
    this.complete = turns.size() == all.size();
    this.latestEndSoFar = new long[turns.size()];
    this.earliestStartFromHere = new long[turns.size()];
    measure();
  }

  private void measure() {
    long latest = Bounds.NEVER_BEGAN;
    for (int i = 0; i < turns.size(); i++) {
      latest = Math.max(latest, turns.get(i).bounds().latestEnd());
      latestEndSoFar[i] = latest;
    }
    long earliest = Bounds.NEVER_ENDS;
    for (int i = turns.size() - 1; i >= 0; i--) {
      earliest = Math.min(earliest, turns.get(i).bounds().earliestStart());
      earliestStartFromHere[i] = earliest;
    }
  }

  /** A line for each group, in the order in which the groups first occur. */
  static <K, T extends Entity> Map<K, Line<T>> group(List<Turn<T>> turns, Function<T, K> key) {
    Map<K, List<Turn<T>>> groups = new LinkedHashMap<>();
    turns.forEach(turn -> groups
        .computeIfAbsent(key.apply(turn.value()), any -> new ArrayList<>())
        .add(turn));
    Map<K, Line<T>> lines = new LinkedHashMap<>();
    groups.forEach((group, members) -> lines.put(group, new Line<>(members)));
    return lines;
  }

  /** The turns in order, without those whose span has no bound. */
  List<Turn<T>> turns() {
    return turns;
  }

  /** Whether every turn is in order: none has a span without any bound. */
  boolean isComplete() {
    return complete;
  }

  /** Each two that follow each other, where both spans are usable. */
  void forEachPair(BiConsumer<Turn<T>, Turn<T>> action) {
    for (int i = 1; i < turns.size(); i++) {
      if (turns.get(i - 1).usable() && turns.get(i).usable()) {
        action.accept(turns.get(i - 1), turns.get(i));
      }
    }
  }

  /** A stretch of days, both included, before a turn. */
  record Gap<T extends Entity>(Turn<T> before, Turn<T> after, long first, long last) {
    long days() {
      return last - first + 1;
    }

    /** Says how long it is. */
    String words() {
      return (days() == 1 ? "1 day" : days() + " days") + ", "
          + (days() == 1 ? Bounds.text(first) : Bounds.text(first) + " to " + Bounds.text(last));
    }

    Findings.Draft report(Findings findings) {
      return findings
          .at(after.item(), after.period())
          .restingOn(before.span(), after.span())
          .related(before.name() + " is here", before.item(), before.period());
    }
  }

  /** How far the turns seen so far certainly reach, beside the last of them. */
  static final class Reach {
    private long certainEnd = Bounds.NEVER_BEGAN;
    private long lastEnd = Bounds.NEVER_BEGAN;

    void add(Turn<?> turn) {
      certainEnd = Math.max(certainEnd, lastEnd);
      lastEnd = turn.bounds().earliestEnd();
    }

    /** Whether one before the last certainly lasts until a turn begins. */
    boolean covers(Turn<?> next) {
      return certainEnd + 1 >= next.bounds().latestStart();
    }
  }

  /** The days between two that follow each other which certainly no turn covers. */
  List<Gap<T>> certainGaps() {
    List<Gap<T>> gaps = new ArrayList<>();
    if (!complete) {
      return gaps;
    }
    for (int i = 1; i < turns.size(); i++) {
      long first = latestEndSoFar[i - 1] + 1;
      long last = earliestStartFromHere[i] - 1;
      if (first <= last && turns.get(i - 1).usable() && turns.get(i).usable()) {
        gaps.add(new Gap<>(turns.get(i - 1), turns.get(i), first, last));
      }
    }
    return gaps;
  }
}
