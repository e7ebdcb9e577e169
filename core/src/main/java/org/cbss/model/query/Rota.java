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
 * The succession of presidencies of an organization, or of terms in a post, with the transitions between them.
 *
 * <p>The order is by ordinal if both have one, otherwise by earliest start, then latest start, then position in the document.
 * Records without any date, or with a reversed span, are not part of the succession.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 *
 * @param <T> the type of record
 */
public final class Rota<T extends Entity> {

  /** The kind of a transition. */
  public enum Kind {
    /** One or more days without a holder. */
    GAP,
    /**
     * A single day that both share, such as the last day of one and the first of the other. It is certain if they share one
     * day in every reading.
     */
    HANDOVER_DAY,
    /** More than one day that both share. */
    OVERLAP
  }

  /**
   * A gap, handover day or overlap between two records.
   *
   * @param <T> the type of record
   * @param kind the kind of transition
   * @param certainty the certainty of the transition
   * @param before the earlier record
   * @param after the later record
   * @param days the days that are certainly part of it, or empty if none is certain
   */
  public record Transition<T>(
      Kind kind, Certainty certainty, T before, T after, Optional<TimeSpan> days) {

    /**
     * Returns the ids of both records, the kind, the certain days and the certainty.
     *
     * @return a text such as {@code dk → lv: GAP 2019-07-01/2019-07-03 (CERTAIN)}
     */
    @Override
    public String toString() {
      return Records.name(before) + " → " + Records.name(after) + ": " + kind
          + days.map(certain -> " " + certain).orElse("") + " (" + certainty + ")";
    }
  }

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
   * Returns the records in order.
   *
   * @return an unmodifiable list
   */
  public List<T> inOrder() {
    return inOrder;
  }

  /**
   * Returns the transitions between the records.
   *
   * @return every gap, handover day and overlap, certain or not, in the order of the records
   */
  public List<Transition<T>> transitions() {
    return List.copyOf(transitions);
  }

  /**
   * Returns the certain transitions of a kind.
   *
   * @param kind the kind of transition
   * @return the transitions, in the order of the records
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

  /** Returns the days that certainly have a holder, as intervals that do not abut: the last day by the first. */
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

  /** Returns whether there may be days between two records that have no certain holder. */
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
   * Returns the ids of the first records, in order.
   *
   * @return a text such as {@code [dk, lv]}
   */
  @Override
  public String toString() {
    return Records.summary(inOrder);
  }
}
