package org.cbss.model.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.internal.integrity.RecordOrder;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The tenures of one organization or post in their order: presidencies, personnel terms or mandates. It tells which of them
 * overlap, which days none of them covers, and which end is open though another tenure follows.
 */
final class TenureSequence<T extends Entity> {
  private static final int MAX_SEARCHED = 1_000;
  private static final int MAX_ENDED = 16;

  private final List<Tenure<T>> tenures;
  private final boolean complete;
  private final UnplacedTenures own;
  private final UnplacedTenures foreign;
  private final long[] latestEndSoFar;
  private final long[] earliestStartFromHere;
  private final boolean apart;
  private final boolean openEnded;
  private @Nullable NavigableMap<Long, List<Tenure<T>>> byLatestStart;
  private @Nullable NavigableMap<Long, Gap<T>> gapsByFirstDay;

  /**
   * A record with a period, as one of a sequence.
   *
   * @param entity the record
   * @param span its period
   * @param bounds the bounds of the period
   * @param ordinal its number in the sequence, or empty if it has none
   * @param reliable whether rules may rely on the period
   * @param aside whether it only may fill a gap, since it is disputed
   */
  record Tenure<T extends Entity>(
      Located<T> entity,
      TimeSpan span,
      EpochDayBounds bounds,
      Optional<Integer> ordinal,
      boolean reliable,
      boolean aside) {
    static <T extends Entity> Tenure<T> of(Located<T> entity, TimeSpan span, boolean first) {
      return of(entity, span, Optional.empty(), first, false);
    }

    /**
     * Creates a tenure.
     *
     * @param first whether the record is the first with its id; otherwise another rule reports it
     * @param aside whether it only may fill a gap, since it is disputed
     */
    static <T extends Entity> Tenure<T> of(
        Located<T> entity, TimeSpan span, Optional<Integer> ordinal, boolean first, boolean aside) {
      boolean reliable = first && ReliableSpans.isReliable(span);
      return new Tenure<>(entity, span, EpochDayBounds.of(span), ordinal, reliable, aside);
    }

    T value() {
      return entity.value();
    }

    String name() {
      return entity.idText();
    }

    /** Returns whether the record accepts the findings of a rule. */
    boolean accepts(StandardRule rule) {
      return value().accepts().containsKey(rule.id());
    }

    /** Begins a finding on the period of this tenure, compared with that of another. */
    FindingReporter.FindingBuilder comparedWith(Tenure<T> other, FindingReporter reporter) {
      return reporter
          .at(entity, "period")
          .comparing(span, other.span)
          .related(other.entity, "period");
    }
  }

  /**
   * Days between two consecutive tenures that certainly no tenure covers.
   *
   * @param before the tenure before the days
   * @param after the tenure after the days
   * @param left the one that may have ended last among the tenures before the days
   * @param right the one that may have begun first among the tenures after the days
   */
  record Gap<T extends Entity>(Tenure<T> before, Tenure<T> after, Tenure<T> left, Tenure<T> right) {
    long first() {
      return left.bounds.latestEnd() + 1;
    }

    long last() {
      return right.bounds.earliestStart() - 1;
    }

    /** Returns all spans that the gap follows from. */
    List<TimeSpan> spans() {
      return List.of(before.span, after.span, left.span, right.span);
    }

    /** Returns the days as messages show them. */
    String days() {
      return DatePhrases.days(first(), last());
    }

    FindingReporter.FindingBuilder draft(FindingReporter reporter) {
      return after.comparedWith(before, reporter).comparing(left.span, right.span);
    }
  }

  private TenureSequence(List<Tenure<T>> all, UnplacedTenures foreign) {
    List<Tenure<T>> dated = RecordOrder.inOrder(all, Tenure::span, Tenure::ordinal);
    this.tenures = dated.stream().filter(tenure -> !tenure.aside).toList();
    this.complete = dated.size() == all.size();
    this.own = UnplacedTenures.of(
        dated.stream().filter(tenure -> tenure.aside || !tenure.reliable).toList());
    this.foreign = foreign;
    this.latestEndSoFar = new long[tenures.size()];
    this.earliestStartFromHere = new long[tenures.size()];
    this.apart = measure();
    this.openEnded =
        tenures.stream().anyMatch(tenure -> tenure.reliable && tenure.span.end().isOpen());
  }

  private boolean measure() {
    long latest = EpochDayBounds.NEVER_BEGAN;
    for (int i = 0; i < tenures.size(); i++) {
      if (tenures.get(i).reliable) {
        latest = Math.max(latest, tenures.get(i).bounds.latestEnd());
      }
      latestEndSoFar[i] = latest;
    }
    boolean allApart = true;
    long earliest = EpochDayBounds.NEVER_ENDS;
    for (int i = tenures.size() - 1; i >= 0; i--) {
      if (tenures.get(i).reliable) {
        earliest = Math.min(earliest, tenures.get(i).bounds.earliestStart());
      }
      earliestStartFromHere[i] = earliest;
      allApart &= i == 0 || latestEndSoFar[i - 1] < earliest;
    }
    return allApart;
  }

  /**
   * Returns a sequence for each group, in the order in which the groups first occur.
   *
   * @param foreign tenures that may belong to any of the groups
   */
  static <K, T extends Entity> Map<K, TenureSequence<T>> group(
      List<Tenure<T>> tenures, Function<T, K> key, List<Tenure<T>> foreign) {
    return ofGroups(byKey(tenures, key), foreign);
  }

  static <K, T extends Entity> Map<K, List<Tenure<T>>> byKey(
      List<Tenure<T>> tenures, Function<T, K> key) {
    Map<K, List<Tenure<T>>> groups = new LinkedHashMap<>();
    for (Tenure<T> tenure : tenures) {
      groups
          .computeIfAbsent(key.apply(tenure.value()), any -> new ArrayList<>())
          .add(tenure);
    }
    return groups;
  }

  static <K, T extends Entity> Map<K, TenureSequence<T>> ofGroups(
      Map<K, List<Tenure<T>>> groups, List<Tenure<T>> foreign) {
    UnplacedTenures unplaced = UnplacedTenures.of(foreign);
    Map<K, TenureSequence<T>> sequences = new LinkedHashMap<>();
    groups.forEach(
        (group, members) -> sequences.put(group, new TenureSequence<>(members, unplaced)));
    return sequences;
  }

  /** Returns the tenures in order, without those whose span has no bound, and those that are set aside. */
  List<Tenure<T>> tenures() {
    return tenures;
  }

  /** Returns whether no two reliable tenures can share a day, which holds for most sequences and saves other checks. */
  boolean isApart() {
    return apart;
  }

  /** Returns whether a tenure with an unknown place in the sequence may cover some of these days. */
  boolean mayBeCovered(long first, long last) {
    return !complete || own.mayCover(first, last) || foreign.mayCover(first, last);
  }

  /** Returns whether a tenure with an unknown place may come between two with ordinals. */
  boolean mayBeSeparated(Tenure<T> before, Tenure<T> after) {
    return !complete || own.mayComeBetween(before, after) || foreign.mayComeBetween(before, after);
  }

  /**
   * Passes on each reliable tenure that meets a condition with the one before it; otherwise with an earlier one that ended on
   * the day on which it began, whatever lies between them in the order.
   */
  void forEachHandover(
      BiPredicate<Tenure<T>, Tenure<T>> isHandover, BiConsumer<Tenure<T>, Tenure<T>> action) {
    Map<Long, Deque<Tenure<T>>> byLastDay = new HashMap<>();
    for (int i = 0; i < tenures.size(); i++) {
      Tenure<T> after = tenures.get(i);
      if (after.reliable) {
        Stream<Tenure<T>> next =
            Stream.of(tenures.get(Math.max(0, i - 1))).filter(before -> before.reliable);
        Stream<Tenure<T>> earlier =
            byLastDay.getOrDefault(after.bounds.earliestStart(), new ArrayDeque<>()).stream()
                .limit(MAX_ENDED)
                .filter(before -> before.bounds.certainlyEndsOnFirstDayOf(after.bounds));
        Stream.concat(next, earlier)
            .filter(before -> before != after && isHandover.test(before, after))
            .findFirst()
            .ifPresent(before -> action.accept(before, after));
        byLastDay
            .computeIfAbsent(after.bounds.latestEnd(), any -> new ArrayDeque<>())
            .addFirst(after);
      }
    }
  }

  /**
   * Returns the convention that says that the chair or post passes within a day, from a tenure on, as help offers it. It ends
   * before the first later tenure that certainly does not begin on the last day of the one before.
   *
   * @param first a tenure that begins on the last day of another
   */
  String sameDayConvention(Tenure<T> first) {
    long start = first.bounds.latestStart();
    int i = tenures.indexOf(first) + 1;
    while (i < tenures.size() && mayBeginOnLastDay(tenures.get(i - 1), tenures.get(i))) {
      i++;
    }
    String end = i == tenures.size()
        ? ".."
        : EpochDayBounds.format(Math.max(start, tenures.get(i).bounds.latestStart() - 1));
    return "the convention {\"period\": \"" + EpochDayBounds.format(start) + "/" + end
        + "\", \"handover\": \"same-day\"}";
  }

  private static boolean mayBeginOnLastDay(Tenure<?> before, Tenure<?> after) {
    return before.bounds.latestEnd() >= after.bounds.earliestStart()
        && before.bounds.earliestEnd() <= after.bounds.latestStart();
  }

  /** Returns whether a tenure and the one before it are both reliable. */
  boolean isReliablePair(int index) {
    return tenures.get(index - 1).reliable && tenures.get(index).reliable;
  }

  /** Returns the tenure that certainly covers a span, or empty if there is none or more than one. */
  Optional<Tenure<T>> onlyOneCovering(TimeSpan span) {
    // Without a stream, which would count the tenures that began earlier first.
    int searched = 0;
    Optional<Tenure<T>> covering = Optional.empty();
    for (List<Tenure<T>> begun : byLatestStart()
        .headMap(EpochDayBounds.of(span).earliestStart(), true)
        .descendingMap()
        .values()) {
      for (Tenure<T> tenure : begun) {
        if (searched++ == MAX_SEARCHED) {
          return covering;
        }
        if (tenure.span.covers(span).isCertain()) {
          if (covering.isPresent()) {
            return Optional.empty();
          }
          covering = Optional.of(tenure);
        }
      }
    }
    return covering;
  }

  private NavigableMap<Long, List<Tenure<T>>> byLatestStart() {
    if (byLatestStart == null) {
      NavigableMap<Long, List<Tenure<T>>> sorted = new TreeMap<>();
      tenures.stream()
          .filter(Tenure::reliable)
          .forEach(tenure -> sorted
              .computeIfAbsent(tenure.bounds.latestStart(), any -> new ArrayList<>())
              .add(tenure));
      byLatestStart = sorted;
    }
    return byLatestStart;
  }

  /** Returns the gaps, in order. */
  Collection<Gap<T>> certainGaps() {
    return gapsByFirstDay().values();
  }

  /** Returns the first gap that is certainly after one span and before another, or empty if there is none. */
  Optional<Gap<T>> certainGapBetween(TimeSpan before, TimeSpan after) {
    return Optional.ofNullable(
            gapsByFirstDay().higherEntry(EpochDayBounds.of(before).latestEnd()))
        .map(Map.Entry::getValue)
        .filter(gap -> gap.last() < EpochDayBounds.of(after).earliestStart());
  }

  private NavigableMap<Long, Gap<T>> gapsByFirstDay() {
    if (gapsByFirstDay == null) {
      NavigableMap<Long, Gap<T>> gaps = new TreeMap<>();
      for (int i = 1; i < tenures.size(); i++) {
        long first = latestEndSoFar[i - 1] + 1;
        long last = earliestStartFromHere[i] - 1;
        if (first <= last && isReliablePair(i) && !mayBeCovered(first, last)) {
          gaps.put(first, gapBefore(i));
        }
      }
      gapsByFirstDay = gaps;
    }
    return gapsByFirstDay;
  }

  private Gap<T> gapBefore(int index) {
    // The tenures that bound a gap are usually next to it, and never beyond the one next to another
    // gap.
    int left = index - 1;
    while (!isLastToEnd(left)) {
      left--;
    }
    int right = index;
    while (!isFirstToStart(right)) {
      right++;
    }
    return new Gap<>(
        tenures.get(index - 1), tenures.get(index), tenures.get(left), tenures.get(right));
  }

  private boolean isLastToEnd(int index) {
    Tenure<T> tenure = tenures.get(index);
    return tenure.reliable && tenure.bounds.latestEnd() == latestEndSoFar[index];
  }

  private boolean isFirstToStart(int index) {
    Tenure<T> tenure = tenures.get(index);
    return tenure.reliable && tenure.bounds.earliestStart() == earliestStartFromHere[index];
  }

  /**
   * Returns the tenures with an open end that another one follows, each with the next such, if possible one whose span is not
   * qualified.
   *
   * @param relevant the tenures to look at
   * @param successor the tenures that count as following
   * @param exempt two tenures of which neither follows the other
   */
  Map<Tenure<T>, Tenure<T>> openNotLast(
      Predicate<Tenure<T>> relevant,
      Predicate<Tenure<T>> successor,
      BiPredicate<Tenure<T>, Tenure<T>> exempt) {
    if (!openEnded) {
      return Map.of();
    }
    Map<Tenure<T>, Tenure<T>> open = new IdentityHashMap<>();
    SuccessorFinder<T> unqualified = new SuccessorFinder<>(exempt);
    SuccessorFinder<T> any = new SuccessorFinder<>(exempt);
    Deque<Tenure<T>> ofSameDay = new ArrayDeque<>();
    for (int i = tenures.size() - 1; i >= 0; i--) {
      Tenure<T> tenure = tenures.get(i);
      if (tenure.reliable && relevant.test(tenure)) {
        while (!ofSameDay.isEmpty() && !startOnSameDay(tenure, ofSameDay.peek())) {
          Tenure<T> later = ofSameDay.poll();
          any.add(later);
          if (!later.span.isQualified()) {
            unqualified.add(later);
          }
        }
        Optional<Tenure<T>> next = unqualified.of(tenure).or(() -> any.of(tenure));
        if (tenure.span.end().isOpen() && next.isPresent()) {
          open.put(tenure, next.get());
        }
        if (successor.test(tenure)) {
          ofSameDay.add(tenure);
        }
      }
    }
    return open;
  }

  /** Returns whether two tenures started on the same known day, so that neither follows the other. */
  private static boolean startOnSameDay(Tenure<?> one, Tenure<?> other) {
    long day = one.bounds.latestStart();
    return day == one.bounds.earliestStart()
        && day == other.bounds.earliestStart()
        && day == other.bounds.latestStart();
  }

  /** Finds the successor of each tenure while the tenures are added from the last to the first. */
  private static final class SuccessorFinder<T extends Entity> {
    private final BiPredicate<Tenure<T>, Tenure<T>> exempt;
    private @Nullable Tenure<T> next;
    private @Nullable Tenure<T> nextNotExempt;

    SuccessorFinder(BiPredicate<Tenure<T>, Tenure<T>> exempt) {
      this.exempt = exempt;
    }

    void add(Tenure<T> tenure) {
      if (next != null && !exempt.test(next, tenure)) {
        nextNotExempt = next;
      }
      next = tenure;
    }

    Optional<Tenure<T>> of(Tenure<T> tenure) {
      boolean skipped = next != null && exempt.test(next, tenure);
      return Optional.ofNullable(skipped ? nextNotExempt : next);
    }
  }

  /**
   * Tenures with an unknown place, because another rule reports their span or the id of their sequence. A sequence has no
   * certain gap if one of them may fill it.
   */
  private static final class UnplacedTenures {
    private static final UnplacedTenures NONE = new UnplacedTenures(List.of());

    private final TreeSet<Integer> ordinals = new TreeSet<>();
    private final NavigableMap<Long, Long> all;
    private final NavigableMap<Long, Long> withoutOrdinal;

    static UnplacedTenures of(List<? extends Tenure<?>> tenures) {
      return tenures.isEmpty() ? NONE : new UnplacedTenures(tenures);
    }

    private UnplacedTenures(List<? extends Tenure<?>> tenures) {
      tenures.forEach(tenure -> tenure.ordinal().ifPresent(ordinals::add));
      this.all = lastDaysByFirst(tenures);
      this.withoutOrdinal = lastDaysByFirst(
          tenures.stream().filter(tenure -> tenure.ordinal().isEmpty()).toList());
    }

    /** Returns, by the first day that a tenure may cover, the last day that it or an earlier one may cover. */
    private static NavigableMap<Long, Long> lastDaysByFirst(List<? extends Tenure<?>> tenures) {
      List<EpochDayBounds> sorted = tenures.stream()
          .<EpochDayBounds>map(Tenure::bounds)
          .sorted(Comparator.comparingLong(UnplacedTenures::firstDay))
          .toList();
      NavigableMap<Long, Long> lastDays = new TreeMap<>();
      long last = EpochDayBounds.NEVER_BEGAN;
      for (EpochDayBounds bounds : sorted) {
        last = Math.max(last, Math.max(bounds.latestStart(), bounds.latestEnd()));
        lastDays.put(firstDay(bounds), last);
      }
      return lastDays;
    }

    /** Returns the first day of a tenure, or of the days between the ends of a reversed one. */
    private static long firstDay(EpochDayBounds bounds) {
      return Math.min(bounds.earliestStart(), bounds.earliestEnd());
    }

    private static boolean mayCover(NavigableMap<Long, Long> lastDays, long first, long last) {
      Map.Entry<Long, Long> entry = lastDays.floorEntry(last);
      return entry != null && entry.getValue() >= first;
    }

    boolean mayCover(long first, long last) {
      return mayCover(all, first, last);
    }

    boolean mayComeBetween(Tenure<?> before, Tenure<?> after) {
      Integer ordinal = ordinals.higher(before.ordinal().orElseThrow());
      return ordinal != null && ordinal < after.ordinal().orElseThrow()
          || mayCover(
              withoutOrdinal, before.bounds().earliestStart(), after.bounds().latestStart());
    }
  }
}
