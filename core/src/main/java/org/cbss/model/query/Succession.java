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
import org.cbss.model.internal.integrity.RecordOrder;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EpochDayBounds;
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
public final class Succession<T extends Entity> {

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

  private final List<T> entries;
  private final List<Transition<T>> transitions = new ArrayList<>();

  private Succession(List<T> inOrder) {
    this.entries = inOrder;
  }

  static <T extends Entity> Succession<T> of(
      List<T> records,
      Function<T, TimeSpan> time,
      Function<T, Optional<Integer>> ordinal,
      BiPredicate<T, T> mayShare) {
    List<T> readable =
        records.stream().filter(record -> !time.apply(record).isReversed()).toList();
    Succession<T> succession =
        new Succession<>(List.copyOf(RecordOrder.inOrder(readable, time, ordinal)));
    boolean complete = succession.entries.size() == records.size();
    succession.compare(
        succession.entries.stream().map(time).map(EpochDayBounds::of).toList(), complete, mayShare);
    return succession;
  }

  /**
   * Returns the records in order.
   *
   * @return an unmodifiable list
   */
  public List<T> entries() {
    return entries;
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
  public List<Transition<T>> certainTransitions(Kind kind) {
    return transitions.stream()
        .filter(each -> each.kind == kind && each.certainty.isCertain())
        .toList();
  }

  private void compare(List<EpochDayBounds> bounds, boolean complete, BiPredicate<T, T> mayShare) {
    long[] reached = new long[bounds.size()];
    long[] next = new long[bounds.size()];
    for (int i = 0; i < bounds.size(); i++) {
      reached[i] =
          Math.max(bounds.get(i).latestEnd(), i == 0 ? EpochDayBounds.NEVER_BEGAN : reached[i - 1]);
    }
    for (int i = bounds.size() - 1; i >= 0; i--) {
      next[i] = Math.min(
          bounds.get(i).earliestStart(),
          i == bounds.size() - 1 ? EpochDayBounds.NEVER_ENDS : next[i + 1]);
    }
    NavigableMap<Long, Long> held = certainlyHeld(bounds);
    for (int i = 1; i < bounds.size(); i++) {
      boolean certain = complete && reached[i - 1] + 1 < next[i];
      if (certain || mayLieBetween(bounds.get(i - 1), bounds.get(i), held)) {
        addGap(i, certain, reached[i - 1] + 1, next[i] - 1);
      }
      for (int j = i - 1; j >= 0 && reached[j] >= bounds.get(i).earliestStart(); j--) {
        if (!mayShare.test(entries.get(j), entries.get(i))) {
          addShared(j, i, bounds.get(j), bounds.get(i));
        }
      }
    }
  }

  /** Returns the days that certainly have a holder, as intervals that do not abut: the last day by the first. */
  private static NavigableMap<Long, Long> certainlyHeld(List<EpochDayBounds> bounds) {
    NavigableMap<Long, Long> held = new TreeMap<>();
    bounds.stream()
        .filter(each -> each.latestStart() <= each.earliestEnd())
        .sorted(Comparator.comparingLong(EpochDayBounds::latestStart))
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
  private static boolean mayLieBetween(
      EpochDayBounds one, EpochDayBounds other, NavigableMap<Long, Long> held) {
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

  private void addShared(int before, int after, EpochDayBounds one, EpochDayBounds other) {
    long least = one.minSharedDays(other);
    long most = one.maxSharedDays(other);
    if (most < 1) {
      return;
    }
    if (least > 1 || most > 1 && least != 1) {
      add(Kind.OVERLAP, Certainty.of(least > 1, true), before, after, shared(one, other));
    } else if (after == before + 1) {
      add(Kind.HANDOVER_DAY, Certainty.of(least == 1, true), before, after, shared(one, other));
    }
  }

  private static Optional<TimeSpan> shared(EpochDayBounds one, EpochDayBounds other) {
    return days(
        Math.max(one.latestStart(), other.latestStart()),
        Math.min(one.earliestEnd(), other.earliestEnd()));
  }

  private static Optional<TimeSpan> days(long first, long last) {
    boolean known =
        first <= last && first > EpochDayBounds.NEVER_BEGAN && last < EpochDayBounds.NEVER_ENDS;
    return known
        ? Optional.of(TimeSpan.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)))
        : Optional.empty();
  }

  private void add(Kind kind, Certainty certainty, int before, int after, Optional<TimeSpan> days) {
    transitions.add(
        new Transition<>(kind, certainty, entries.get(before), entries.get(after), days));
  }

  /**
   * Returns the ids of the first records, in order.
   *
   * @return a text such as {@code [dk, lv]}
   */
  @Override
  public String toString() {
    return Records.summary(entries);
  }
}
