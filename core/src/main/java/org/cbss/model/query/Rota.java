package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.cbss.model.Entity;
import org.cbss.model.structure.Sequence;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/**
 * Those who held a chair or a post one after another, in their order, and what lies between each two: days that nobody held
 * it, days that both did.
 *
 * <p>The order is by ordinal where both have one, else by earliest start, then latest start, then place in the document;
 * what has no date at all, or a reversed span, is in no order, and is left out.
 *
 * @param <T> the kind of record
 */
public final class Rota<T extends Entity> {

  /** What can lie between two who follow each other. */
  public enum Kind {
    /** Days on which nobody held it. */
    GAP,
    /**
     * A day that both held it, and not certainly more than one: such as the last of the one and the first of the other. It
     * is certain where they share a day in every reading.
     */
    HANDOVER_DAY,
    /** More than one day that both held it. */
    OVERLAP
  }

  /**
   * Something that lies between two, or may.
   *
   * @param <T> the kind of record
   * @param kind what it is
   * @param certainty how surely it is so
   * @param before the one that comes first
   * @param after the one that comes after
   * @param days the days that it certainly lasts, or nothing where no day is certain
   */
  public record Transition<T>(
      Kind kind, Certainty certainty, T before, T after, Optional<TimeSpan> days) {}

  private final List<T> inOrder;
  private final List<Transition<T>> transitions = new ArrayList<>();

  private Rota(List<T> inOrder) {
    this.inOrder = inOrder;
  }

  static <T extends Entity> Rota<T> of(
      List<T> records,
      Function<T, TimeSpan> time,
      Function<T, Optional<Integer>> ordinal,
      BiPredicate<T, T> mayShare) {
    List<T> readable =
        records.stream().filter(record -> !time.apply(record).isReversed()).toList();
    Rota<T> rota = new Rota<>(List.copyOf(Sequence.inOrder(readable, time, ordinal)));
    boolean complete = rota.inOrder.size() == records.size();
    rota.compare(rota.inOrder.stream().map(time).map(Bounds::of).toList(), complete, mayShare);
    return rota;
  }

  /**
   * The records in order.
   *
   * @return those that have a date at either end
   */
  public List<T> inOrder() {
    return inOrder;
  }

  /**
   * What lies between those who follow each other.
   *
   * @return every gap, day of handover and overlap, certain or not, in the order of the rota
   */
  public List<Transition<T>> transitions() {
    return List.copyOf(transitions);
  }

  /**
   * What certainly lies between those who follow each other.
   *
   * @param kind what is asked for
   * @return those of that kind that are certain, in the order of the rota
   */
  public List<Transition<T>> certain(Kind kind) {
    return transitions.stream()
        .filter(each -> each.kind == kind && each.certainty.isCertain())
        .toList();
  }

  private void compare(List<Bounds> bounds, boolean complete, BiPredicate<T, T> mayShare) {
    long[] reached = new long[bounds.size()];
    long[] next = new long[bounds.size()];
    for (int i = 0; i < bounds.size(); i++) {
      reached[i] =
          Math.max(bounds.get(i).latestEnd(), i == 0 ? Bounds.NEVER_BEGAN : reached[i - 1]);
    }
    for (int i = bounds.size() - 1; i >= 0; i--) {
      next[i] = Math.min(
          bounds.get(i).earliestStart(), i == bounds.size() - 1 ? Bounds.NEVER_ENDS : next[i + 1]);
    }
    NavigableMap<Long, Long> held = certainlyHeld(bounds);
    for (int i = 1; i < bounds.size(); i++) {
      boolean certain = complete && reached[i - 1] + 1 < next[i];
      if (certain || mayLieBetween(bounds.get(i - 1), bounds.get(i), held)) {
        addGap(i, certain, reached[i - 1] + 1, next[i] - 1);
      }
      for (int j = i - 1; j >= 0 && reached[j] >= bounds.get(i).earliestStart(); j--) {
        if (!mayShare.test(inOrder.get(j), inOrder.get(i))) {
          addShared(j, i, bounds.get(j), bounds.get(i));
        }
      }
    }
  }

  /** The days on which somebody certainly held it, as stretches that do not touch: the last day by the first. */
  private static NavigableMap<Long, Long> certainlyHeld(List<Bounds> bounds) {
    NavigableMap<Long, Long> held = new TreeMap<>();
    bounds.stream()
        .filter(each -> each.latestStart() <= each.earliestEnd())
        .sorted(Comparator.comparingLong(Bounds::latestStart))
        .forEach(each -> {
          Map.Entry<Long, Long> before = held.lastEntry();
          if (before == null || before.getValue() + 1 < each.latestStart()) {
            held.put(each.latestStart(), each.earliestEnd());
          } else {
            held.put(before.getKey(), Math.max(before.getValue(), each.earliestEnd()));
          }
        });
    return held;
  }

  /** Whether there may be days between two on which nobody certainly held it. */
  private static boolean mayLieBetween(Bounds one, Bounds other, NavigableMap<Long, Long> held) {
    long first = one.earliestEnd() + 1;
    long last = other.latestStart() - 1;
    Map.Entry<Long, Long> around = held.floorEntry(first);
    return first <= last && (around == null || around.getValue() < last);
  }

  private void addGap(int after, boolean certain, long first, long last) {
    add(
        Kind.GAP,
        Certainty.of(certain, true),
        after - 1,
        after,
        certain ? days(first, last) : Optional.empty());
  }

  private void addShared(int before, int after, Bounds one, Bounds other) {
    long least = one.certainlyShared(other);
    long most = one.possiblyShared(other);
    if (most < 1) {
      return;
    }
    if (least > 1 || most > 1 && least != 1) {
      add(Kind.OVERLAP, Certainty.of(least > 1, true), before, after, shared(one, other));
    } else if (after == before + 1) {
      add(Kind.HANDOVER_DAY, Certainty.of(least == 1, true), before, after, shared(one, other));
    }
  }

  private static Optional<TimeSpan> shared(Bounds one, Bounds other) {
    return days(
        Math.max(one.latestStart(), other.latestStart()),
        Math.min(one.earliestEnd(), other.earliestEnd()));
  }

  private static Optional<TimeSpan> days(long first, long last) {
    boolean known = first <= last && first > Bounds.NEVER_BEGAN && last < Bounds.NEVER_ENDS;
    return known
        ? Optional.of(TimeSpan.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)))
        : Optional.empty();
  }

  private void add(Kind kind, Certainty certainty, int before, int after, Optional<TimeSpan> days) {
    transitions.add(
        new Transition<>(kind, certainty, inOrder.get(before), inOrder.get(after), days));
  }

  /**
   * The rota in short.
   *
   * @return the ids, in order
   */
  @Override
  public String toString() {
    return inOrder.stream().map(Entity::id).toList().toString();
  }
}
