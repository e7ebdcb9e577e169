package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cbss.model.Entity;
import org.cbss.model.structure.Sequence;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;

/** The turns of one body or post, in order, and what can be said of each two that follow each other. */
final class Line<T extends Entity> {
  private static final int SEARCHED = 1_000;

  private final List<Turn<T>> turns;
  private final boolean complete;
  private final Strays own;
  private final Strays foreign;
  private final List<Turn<T>> byLatestStart;
  private final long[] latestEndSoFar;
  private final long[] earliestStartFromHere;
  private final long[] startSoFar;
  private final boolean apart;
  private final boolean openEnded;

  private Line(List<Turn<T>> all, Strays foreign) {
    this.turns = Sequence.inOrder(all, Turn::span, Turn::ordinal);
    this.complete = turns.size() == all.size();
    this.own = Strays.of(turns.stream().filter(turn -> !turn.usable()).toList());
    this.foreign = foreign;
    this.byLatestStart = turns.stream()
        .filter(Turn::usable)
        .sorted(Comparator.comparingLong(turn -> turn.bounds().latestStart()))
        .toList();
    this.latestEndSoFar = new long[turns.size()];
    this.earliestStartFromHere = new long[turns.size()];
    this.startSoFar = new long[turns.size()];
    measure();
    this.apart = IntStream.range(1, turns.size())
        .allMatch(i -> latestEndSoFar[i - 1] < earliestStartFromHere[i]);
    this.openEnded =
        turns.stream().anyMatch(turn -> turn.usable() && turn.span().end().isOpen());
  }

  private void measure() {
    long latest = Bounds.NEVER_BEGAN;
    long start = Bounds.NEVER_BEGAN;
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i).usable()) {
        latest = Math.max(latest, turns.get(i).bounds().latestEnd());
        start = Math.max(start, turns.get(i).bounds().earliestStart());
      }
      latestEndSoFar[i] = latest;
      startSoFar[i] = start;
    }
    long earliest = Bounds.NEVER_ENDS;
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (turns.get(i).usable()) {
        earliest = Math.min(earliest, turns.get(i).bounds().earliestStart());
      }
      earliestStartFromHere[i] = earliest;
    }
  }

  /**
   * A line for each group, in the order in which the groups first occur.
   *
   * @param foreign turns that may belong to any of them
   */
  static <K, T extends Entity> Map<K, Line<T>> group(
      List<Turn<T>> turns, Function<T, K> key, Strays foreign) {
    Map<K, List<Turn<T>>> groups = new LinkedHashMap<>();
    turns.forEach(turn -> groups
        .computeIfAbsent(key.apply(turn.value()), any -> new ArrayList<>())
        .add(turn));
    Map<K, Line<T>> lines = new LinkedHashMap<>();
    groups.forEach((group, members) -> lines.put(group, new Line<>(members, foreign)));
    return lines;
  }

  /** The turns in order, without those whose span has no bound. */
  List<Turn<T>> turns() {
    return turns;
  }

  /** Whether no two usable turns can share a day: of most lines, all that needs to be known. */
  boolean isApart() {
    return apart;
  }

  /** Whether a usable turn has no end. */
  boolean hasOpenEnd() {
    return openEnded;
  }

  /** Whether a turn of which another rule reports where it belongs may cover some of these days. */
  boolean mayBeCovered(long first, long last) {
    return !complete || own.mayCover(first, last) || foreign.mayCover(first, last);
  }

  /** Whether a turn of which another rule reports where it belongs may stand between two with ordinals. */
  boolean mayBeParted(Turn<T> before, Turn<T> after) {
    int lower = before.ordinal().orElseThrow();
    int higher = after.ordinal().orElseThrow();
    return !complete
        || own.mayStandBetween(before, lower, after, higher)
        || foreign.mayStandBetween(before, lower, after, higher);
  }

  /** Whether a turn comes next after the one before it by their starts as well, whatever the ordinals say. */
  boolean isNextByStart(int index) {
    long before = turns.get(index - 1).bounds().earliestStart();
    long after = turns.get(index).bounds().earliestStart();
    return startSoFar[index - 1] <= before
        && before <= after
        && after <= earliestStartFromHere[index];
  }

  /** Each two that follow each other, where both spans are usable. */
  void forEachPair(BiConsumer<Turn<T>, Turn<T>> action) {
    for (int i = 1; i < turns.size(); i++) {
      if (turns.get(i - 1).usable() && turns.get(i).usable()) {
        action.accept(turns.get(i - 1), turns.get(i));
      }
    }
  }

  /**
   * A stretch of days that no turn covers.
   *
   * @param before the turn before it
   * @param after the turn after it
   * @param left of the turns before it, the one that may have ended last
   * @param right of the turns after it, the one that may have begun first
   */
  record Gap<T extends Entity>(Turn<T> before, Turn<T> after, Turn<T> left, Turn<T> right) {
    long first() {
      return left.bounds().latestEnd() + 1;
    }

    long last() {
      return right.bounds().earliestStart() - 1;
    }

    long days() {
      return last() - first() + 1;
    }

    /** All spans that this rests on. */
    TimeSpan[] spans() {
      return new TimeSpan[] {before.span(), after.span(), left.span(), right.span()};
    }

    /** Says how long it is. */
    String words() {
      return (days() == 1 ? "1 day" : days() + " days") + ", "
          + (days() == 1
              ? Bounds.text(first())
              : Bounds.text(first()) + " to " + Bounds.text(last()));
    }

    Findings.Draft report(Findings findings) {
      return findings
          .at(after.item(), after.period())
          .restingOn(spans())
          .related(before.name() + " is here", before.item(), before.period());
    }
  }

  /** The one turn that certainly covers a span, where there is exactly one. */
  Optional<Turn<T>> covering(TimeSpan span) {
    Bounds inner = Bounds.of(span);
    Turn<T> found = null;
    int last = started(inner.earliestStart()) - 1;
    for (int i = last; i > last - SEARCHED && i >= 0; i--) {
      if (byLatestStart.get(i).span().covers(span).isCertain()) {
        if (found != null) {
          return Optional.empty();
        }
        found = byLatestStart.get(i);
      }
    }
    return Optional.ofNullable(found);
  }

  /** How many turns have certainly started by a day. */
  private int started(long day) {
    int low = 0;
    int high = byLatestStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byLatestStart.get(middle).bounds().latestStart() <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The days between two that follow each other which certainly no turn covers. */
  List<Gap<T>> certainGaps() {
    List<Gap<T>> gaps = new ArrayList<>();
    for (int i = 1; i < turns.size(); i++) {
      long first = latestEndSoFar[i - 1] + 1;
      long last = earliestStartFromHere[i] - 1;
      boolean usable = turns.get(i - 1).usable() && turns.get(i).usable();
      if (first <= last && usable && !mayBeCovered(first, last)) {
        gaps.add(gapBefore(i));
      }
    }
    return gaps;
  }

  /** The turns that bound a gap are most often next to it, and never beyond the one next to another gap. */
  private Gap<T> gapBefore(int index) {
    int left = index - 1;
    while (!isLastToEnd(left)) {
      left--;
    }
    int right = index;
    while (!isFirstToStart(right)) {
      right++;
    }
    return new Gap<>(turns.get(index - 1), turns.get(index), turns.get(left), turns.get(right));
  }

  /** Whether a turn may have ended as late as any before it. */
  private boolean isLastToEnd(int index) {
    Turn<T> turn = turns.get(index);
    return turn.usable() && turn.bounds().latestEnd() == latestEndSoFar[index];
  }

  /** Whether a turn may have begun as early as any after it. */
  private boolean isFirstToStart(int index) {
    Turn<T> turn = turns.get(index);
    return turn.usable() && turn.bounds().earliestStart() == earliestStartFromHere[index];
  }
}
