package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.Handover;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.internal.integrity.RecordOrder;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/**
 * The succession of presidencies of an organization, or of terms in a post, with the transitions between them.
 *
 * <p>The order is by ordinal if both have one, otherwise by earliest start, then latest start, then position in the document.
 * A record with an unknown start comes where it began at the latest, or ended at the earliest if that is sooner. Records
 * without any date, or with a reversed span, are not part of the succession.
 *
 * <p>Transitions of a disputed record are uncertain at most. A gap between two others is certain only if no record, disputed or
 * not, may cover it.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 *
 * @param <T> the type of record
 */
public final class Succession<T extends Entity> {

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

  /** The maximum number of pairs of records, not next to each other, that are compared for shared days. */
  public static final int MAX_DISTANT_PAIRS = 100_000;

  private final List<T> entries;
  private final List<Transition<T>> transitions;
  private final boolean complete;

  private Succession(List<T> entries, List<Transition<T>> transitions, boolean complete) {
    this.entries = entries;
    this.transitions = transitions;
    this.complete = complete;
  }

  static <T extends Entity> Succession<T> of(
      List<T> records, Registry registry, Function<T, Optional<Integer>> ordinal) {
    List<T> entries = inOrder(records, registry::periodOf, ordinal);
    TransitionFinder<T> finder = new TransitionFinder<>(entries, registry);
    finder.findGaps(entries.size() == records.size());
    finder.findShared();
    boolean complete = finder.findSharedByDistant();
    return new Succession<>(entries, finder.inOrder(), complete);
  }

  /** Returns the records that are part of the succession, in order. */
  static <T> List<T> inOrder(
      List<T> records, Function<T, TimeSpan> time, Function<T, Optional<Integer>> ordinal) {
    List<T> readable =
        records.stream().filter(record -> !time.apply(record).isReversed()).toList();
    return List.copyOf(RecordOrder.inOrder(readable, time, ordinal));
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
   * @return every gap, handover day and overlap, certain or not, in the order of the records; without some overlaps and
   *     handover days if the list is not {@linkplain #isComplete() complete}
   */
  public List<Transition<T>> transitions() {
    return transitions;
  }

  /**
   * Returns whether the transitions include every overlap and certain handover day. Gaps, and the transitions between records
   * next to each other, are always included.
   *
   * @return false if more than {@value #MAX_DISTANT_PAIRS} pairs of records that are not next to each other may share a day
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Returns the certain transitions of a kind.
   *
   * @param kind the kind of transition
   * @return the transitions, in the order of the records
   */
  public List<Transition<T>> certainTransitions(Transition.Kind kind) {
    return transitions.stream()
        .filter(each -> each.kind == kind && each.certainty.isCertain())
        .toList();
  }

  /** Finds the transitions between records that are in order. */
  private static final class TransitionFinder<T extends Entity> {
    private record Found<T>(int after, int before, Transition<T> transition) {}

    private final List<T> entries;
    private final Registry registry;
    private final List<EpochDayBounds> bounds;
    private final boolean[] disputed;
    private final int[] before;
    private final List<Found<T>> found = new ArrayList<>();

    TransitionFinder(List<T> entries, Registry registry) {
      this.entries = entries;
      this.registry = registry;
      this.bounds =
          entries.stream().map(registry::periodOf).map(EpochDayBounds::of).toList();
      this.disputed = new boolean[entries.size()];
      for (int i = 0; i < disputed.length; i++) {
        disputed[i] = Disputes.isDisputed(entries.get(i));
      }
      this.before = nearestUndisputed(IntStream.range(0, disputed.length));
    }

    /** Returns the last undisputed record up to each, in the given order, or the record itself if there is none. */
    private int[] nearestUndisputed(IntStream order) {
      int[] nearest = new int[disputed.length];
      int[] last = {-1};
      order.forEach(i -> {
        last[0] = disputed[i] ? last[0] : i;
        nearest[i] = last[0] < 0 ? i : last[0];
      });
      return nearest;
    }

    /** Returns whether no record, or none that is not disputed, is between two that are in order. */
    private boolean areNeighbours(int one, int next) {
      return one == next - 1 || one == before[next - 1] && !disputed[one] && !disputed[next];
    }

    /** Returns the transitions by the later record; for each, its gap first, then the nearest records first. */
    List<Transition<T>> inOrder() {
      found.sort(Comparator.<Found<T>>comparingInt(Found::after)
          .thenComparing(each -> each.transition.kind != Transition.Kind.GAP)
          .thenComparing(Comparator.<Found<T>>comparingInt(Found::before).reversed()));
      return found.stream().map(Found::transition).toList();
    }

    /** Finds gaps, of which none is certain if other records could fill it. Disputed records are in none if others are. */
    void findGaps(boolean areAllRecords) {
      int size = bounds.size();
      int[] after = nearestUndisputed(IntStream.range(0, size).map(i -> size - 1 - i));
      long[] next = new long[size + 1];
      next[size] = EpochDayBounds.NEVER_ENDS;
      for (int i = size - 1; i >= 0; i--) {
        next[i] = Math.min(bounds.get(i).earliestStart(), next[i + 1]);
      }
      NavigableMap<Long, Long> held =
          certainlyHeld(IntStream.range(0, size).filter(i -> !disputed[i]).mapToObj(bounds::get));
      long reached = EpochDayBounds.NEVER_BEGAN;
      boolean certain = false;
      for (int i = 1; i < size; i++) {
        reached = Math.max(reached, bounds.get(i - 1).latestEnd());
        if (areAllRecords && reached + 1 < next[i]) {
          add(
              Transition.Kind.GAP,
              Certainty.CERTAIN,
              before[i - 1],
              after[i],
              days(reached + 1, next[i] - 1));
          certain = true;
        }
        if (after[i] == i) {
          if (!certain
              && mayLieBetween(bounds.get(before[i - 1]), bounds.get(i), held)
              && !registry.links().isUnbroken(entries.get(before[i - 1]), entries.get(i))) {
            add(Transition.Kind.GAP, Certainty.UNCERTAIN, before[i - 1], i, Optional.empty());
          }
          certain = false;
        }
      }
    }

    /** Finds the handover days and overlaps of records that are next to each other. */
    void findShared() {
      for (int i = 1; i < bounds.size(); i++) {
        addShared(i - 1, i);
        if (before[i - 1] < i - 1 && areNeighbours(before[i - 1], i)) {
          addShared(before[i - 1], i);
        }
      }
    }

    /**
     * Finds the overlaps and certain handover days of records that are not next to each other. The records are passed by
     * start, and each is compared with those that may not have ended before it.
     *
     * @return false if there are too many pairs to compare
     */
    boolean findSharedByDistant() {
      Comparator<Integer> byEnd = Comparator.comparingLong(i -> bounds.get(i).latestEnd());
      Queue<Integer> lasting = new PriorityQueue<>(byEnd);
      int pairs = 0;
      for (int i : byStart()) {
        removeEnded(lasting, bounds.get(i).earliestStart());
        pairs += lasting.size();
        if (pairs > MAX_DISTANT_PAIRS) {
          return false;
        }
        lasting.forEach(other -> addIfDistant(other, i));
        lasting.add(i);
      }
      return true;
    }

    private int[] byStart() {
      return IntStream.range(0, bounds.size())
          .boxed()
          .sorted(Comparator.comparingLong(i -> bounds.get(i).earliestStart()))
          .mapToInt(Integer::intValue)
          .toArray();
    }

    private void removeEnded(Queue<Integer> records, long day) {
      while (!records.isEmpty() && bounds.get(records.peek()).latestEnd() < day) {
        records.remove();
      }
    }

    private void addIfDistant(int one, int other) {
      int first = Math.min(one, other);
      int second = Math.max(one, other);
      if (!areNeighbours(first, second)) {
        addShared(first, second);
      }
    }

    private void addShared(int before, int after) {
      EpochDayBounds one = bounds.get(before);
      EpochDayBounds other = bounds.get(after);
      long least = one.minSharedDays(other);
      long most = one.maxSharedDays(other);
      if (registry.isInferring()
          && registry.chronology().isBefore(entries.get(before), entries.get(after))) {
        Optional<Handover> passed = handover(entries.get(before), entries.get(after));
        least = passed.filter(Handover.SAME_DAY::equals).isPresent() ? 1 : least;
        most = passed.filter(Handover.NEXT_DAY::equals).isPresent() ? 0 : Math.min(1, most);
      }
      boolean overlap = least > 1 || most > 1 && least != 1;
      boolean handover = areNeighbours(before, after) || one.certainlyEndsOnFirstDayOf(other);
      if (most >= 1 && (overlap || handover)) {
        Transition.Kind kind = overlap ? Transition.Kind.OVERLAP : Transition.Kind.HANDOVER_DAY;
        boolean certain = overlap ? least > 1 : least == 1;
        add(kind, Certainty.of(certain, true), before, after, sharedDays(one, other));
      }
    }

    /** Returns how the chair or post passed from one to another, or empty if no convention says so. */
    private Optional<Handover> handover(T before, T after) {
      return registry.links().isUnbroken(before, after)
          ? registry.chronology().handover(after)
          : Optional.empty();
    }

    private void add(
        Transition.Kind kind, Certainty certainty, int before, int after, Optional<TimeSpan> days) {
      boolean undisputed = !disputed[before] && !disputed[after];
      found.add(new Found<>(
          after,
          before,
          new Transition<>(
              kind,
              undisputed ? certainty : certainty.and(Certainty.UNCERTAIN),
              entries.get(before),
              entries.get(after),
              days.filter(any -> undisputed))));
    }
  }

  /** Returns the days that certainly have a holder, as intervals that do not abut: the last day by the first. */
  private static NavigableMap<Long, Long> certainlyHeld(Stream<EpochDayBounds> bounds) {
    NavigableMap<Long, Long> held = new TreeMap<>();
    bounds
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

  private static Optional<TimeSpan> sharedDays(EpochDayBounds one, EpochDayBounds other) {
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
