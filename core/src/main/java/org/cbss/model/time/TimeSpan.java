package org.cbss.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days from a start to an end, both inclusive, each of which may be imprecise, unknown or open: CIDOC CRM's E52
 * Time-Span.
 *
 * <p>The text form is an EDTF interval (ISO 8601-2), extended by sets as bounds:
 *
 * <ul>
 *   <li>{@code 2019-07-01/2020-06-30}: both days are included;
 *   <li>{@code 2020/2025}: started some day in 2020, ends some day in 2025;
 *   <li>{@code 2020-07-01/..}: has no end;
 *   <li>{@code 2013/}: the end is unknown: any day from the start on, or never;
 *   <li>{@code 2019/[..2023-01]}: ended in January 2023 or before;
 *   <li>{@code 2019/[2023-05-24..]}: had not ended before 24 May 2023; the end, if any, is unknown;
 *   <li>{@code /[..2020-06-30]}: ended by then; the start is unknown: some day before, or always;
 *   <li>{@code 2020-05}: a single date: started and ended within it;
 *   <li>{@code {2020}}: an all-of set: all days from 1 January to 31 December 2020; {@code {2019-07..2020-06}}: from 1 July to
 *       30 June.
 * </ul>
 *
 * <p>The outer bounds, from {@link #earliestStart()} to {@link #latestEnd()}, enclose the span, which is at some time within
 * them (P82). The inner bounds, from {@link #latestStart()} to {@link #earliestEnd()}, are enclosed by the span, which is
 * ongoing throughout them (P81). All four are inclusive.
 *
 * <p>A reading of a span is a start and an end within its bounds, the end not before the start. Every question is answered
 * exactly over all readings: certain if all say yes, impossible if none does. Because a start is never after its end, the
 * four bounds are tightened accordingly. A span without any reading {@linkplain #isReversed() is reversed}: the answer to
 * every question about it is {@link Certainty#IMPOSSIBLE}.
 *
 * <p>The questions use the words of ThreeTen-Extra's {@code LocalDateRange} and of Allen's interval relations. For exact
 * days:
 *
 * <ul>
 *   <li>{@link #covers(TimeSpan)} is {@code encloses};
 *   <li>{@link #overlaps} is to share a day: any relation but before, after, meets and met-by;
 *   <li>{@link #precedes} is before or meets;
 *   <li>{@link #abuts} is meets or met-by: adjacent days, none shared.
 * </ul>
 *
 * <p>{@link #parse} and {@link #toString} are inverses, and two spans are equal if their texts are; {@link #hasSameBounds}
 * compares their meaning, which {@code {2020}} shares with {@code 2020-01-01/2020-12-31}. Spans are not comparable: {@link
 * #BY_START} and {@link #BY_END} are two orders to choose from.
 *
 * <p>Instances are immutable and thread-safe. No parameter and no result is null.
 */
public final class TimeSpan {
  /**
   * The order by earliest start, then by latest start. Spans that may have been always come first.
   */
  public static final Comparator<TimeSpan> BY_START = Comparator.<TimeSpan>comparingInt(
          span -> span.earliestStart)
      .thenComparingInt(span -> span.latestStart);

  /**
   * The order by latest end, then by earliest end. Spans that may never end come last.
   */
  public static final Comparator<TimeSpan> BY_END = Comparator.<TimeSpan>comparingInt(
          span -> span.latestEnd)
      .thenComparingInt(span -> span.earliestEnd);

  private static final TimeSpan UNKNOWN = of(Bound.unknown(), Bound.unknown());

  /**
   * The notation of a span.
   *
   * @param singleDate whether it is a single date
   * @param members the members of the all-of set: the only one, or the first and the last of a range; empty if it is none
   */
  private record Notation(boolean singleDate, List<EdtfDate> members) {
    static final Notation INTERVAL = new Notation(false, List.of());
    static final Notation SINGLE_DATE = new Notation(true, List.of());
  }

  private final Bound start;
  private final Bound end;
  private final Notation notation;
  final int earliestStart;
  final int latestStart;
  final int earliestEnd;
  final int latestEnd;

  private TimeSpan(Bound start, Bound end, Notation notation) {
    this.start = Objects.requireNonNull(start, "start");
    this.end = Objects.requireNonNull(end, "end");
    this.notation = notation;
    this.earliestStart = start instanceof EdtfDate date ? date.firstDay() : EpochDays.BEFORE_ALL;
    this.latestEnd = end instanceof EdtfDate date ? date.lastDay() : EpochDays.AFTER_ALL;
    boolean reversed = isReversed();
    this.latestStart = latestStart(start, reversed ? EpochDays.AFTER_ALL : latestEnd);
    this.earliestEnd = earliestEnd(end, reversed ? EpochDays.BEFORE_ALL : earliestStart);
  }

  private static int latestStart(Bound start, int latestEnd) {
    if (start instanceof EdtfDate date) {
      return date.lastUpTo(latestEnd);
    }
    return start.isOpen() ? EpochDays.BEFORE_ALL : latestEnd;
  }

  private static int earliestEnd(Bound end, int earliestStart) {
    if (end instanceof EdtfDate date) {
      return date.firstFrom(earliestStart);
    }
    return end.isOpen() ? EpochDays.AFTER_ALL : earliestStart;
  }

  /**
   * Returns the span of a text.
   *
   * @param text the text, such as {@code 2020-07-01/..}
   * @return the span
   * @throws EdtfSyntaxException if the text is not a supported span, with the problems of both ends
   */
  public static TimeSpan parse(CharSequence text) {
    return EdtfParser.span(text.toString());
  }

  /**
   * Returns the span from one day to another, both inclusive.
   *
   * @param start the first day
   * @param end the last day
   * @return the span, such as {@code 2019-07-01/2020-06-30}
   * @throws DateTimeException if a year is outside 1 to 9999, or the end is before the start
   */
  public static TimeSpan of(LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      throw new DateTimeException("the end " + end + " is before the start " + start);
    }
    return of(EdtfDate.of(start), EdtfDate.of(end));
  }

  /**
   * Returns the span from one bound to another.
   *
   * @param start the start
   * @param end the end; if it is before the start, the span is {@linkplain #isReversed() reversed}
   * @return the span
   */
  public static TimeSpan of(Bound start, Bound end) {
    return new TimeSpan(start, end, Notation.INTERVAL);
  }

  /**
   * Returns the span that started and ended within a date.
   *
   * @param date the date
   * @return the single date as a span, such as {@code 2020-05}
   */
  public static TimeSpan within(EdtfDate date) {
    return new TimeSpan(date, date, Notation.SINGLE_DATE);
  }

  /**
   * Returns the span of all days of a date, from its first to its last. {@link #within} returns some time within it.
   *
   * @param date a day, month or year without a qualifier
   * @return the all-of set as a span, such as {@code {2020}}
   * @throws IllegalArgumentException if the date is not a plain day, month or year
   */
  public static TimeSpan allOf(EdtfDate date) {
    return allOf(List.of(date));
  }

  /**
   * Returns the span from the first day of a date to the last day of another.
   *
   * @param first a day, month or year without a qualifier
   * @param last a day, month or year without a qualifier
   * @return the all-of set as a span, such as {@code {2019-07..2020-06}}
   * @throws IllegalArgumentException if one of the dates is not a plain day, month or year
   * @throws DateTimeException if the last day is before the first
   */
  public static TimeSpan allOf(EdtfDate first, EdtfDate last) {
    return allOf(List.of(first, last));
  }

  private static TimeSpan allOf(List<EdtfDate> members) {
    for (EdtfDate member : members) {
      if (!member.isPlain()) {
        throw new IllegalArgumentException(
            "invalid member of a set: " + member + " is not a plain day, month or year");
      }
    }
    EdtfDate first = day(members.get(0).firstDay());
    EdtfDate last = day(members.get(members.size() - 1).lastDay());
    TimeSpan span = new TimeSpan(first, last, new Notation(false, members));
    if (span.isReversed()) {
      throw new DateTimeException("the last day " + last + " is before the first day " + first);
    }
    return span;
  }

  private static EdtfDate day(int day) {
    return EdtfDate.simple(EdtfDate.Form.DAY, day, day);
  }

  /**
   * Returns the span of one day.
   *
   * @param day the day
   * @return the span, such as {@code 2020-05-06}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static TimeSpan ofDay(LocalDate day) {
    return within(EdtfDate.of(day));
  }

  /**
   * Returns the span from a day on, without an end. For an unknown end, use {@link #of(Bound, Bound)}.
   *
   * @param start the first day
   * @return the span, such as {@code 2020-07-01/..}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static TimeSpan startingOn(LocalDate start) {
    return of(EdtfDate.of(start), Bound.open());
  }

  /**
   * Returns the span up to a day, without a start. For an unknown start, use {@link #of(Bound, Bound)}.
   *
   * @param end the last day
   * @return the span, such as {@code ../2020-06-30}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static TimeSpan endingOn(LocalDate end) {
    return of(Bound.open(), EdtfDate.of(end));
  }

  /**
   * Returns the span with unknown start and end.
   *
   * @return the span {@code /}
   */
  public static TimeSpan unknown() {
    return UNKNOWN;
  }

  /**
   * Returns the start as it was given.
   *
   * @return the start; the first day of an all-of set
   */
  public Bound start() {
    return start;
  }

  /**
   * Returns the end as it was given.
   *
   * @return the end; the last day of an all-of set
   */
  public Bound end() {
    return end;
  }

  /**
   * Returns the first day on which the span may have started, the begin of its outer bounds.
   *
   * @return the day, or empty if it is unlimited
   */
  public Optional<LocalDate> earliestStart() {
    return EpochDays.toDate(earliestStart);
  }

  /**
   * Returns the last day on which the span may have started, the begin of its inner bounds.
   *
   * @return the day, or empty if it is unlimited, or no start
   */
  public Optional<LocalDate> latestStart() {
    return EpochDays.toDate(latestStart);
  }

  /**
   * Returns the first day on which the span may have ended, the end of its inner bounds.
   *
   * @return the day, or empty if it is unlimited, or no end
   */
  public Optional<LocalDate> earliestEnd() {
    return EpochDays.toDate(earliestEnd);
  }

  /**
   * Returns the last day on which the span may have ended, the end of its outer bounds.
   *
   * @return the day, or empty if it is unlimited
   */
  public Optional<LocalDate> latestEnd() {
    return EpochDays.toDate(latestEnd);
  }

  /**
   * Returns whether the span is written as a single date, such as {@code 2020-05}.
   *
   * @return true for the results of {@link #within} and {@link #ofDay}
   */
  public boolean isSingleDate() {
    return notation.singleDate;
  }

  /**
   * Returns the members of the all-of set that the span is written as, such as {@code {2020}}.
   *
   * @return an unmodifiable list: the only member, or the first and the last of a range; empty unless the span is a result of
   *     {@code allOf}
   */
  public List<EdtfDate> members() {
    return notation.members;
  }

  /**
   * Returns whether the span ends before it starts in every reading.
   *
   * @return true if there is no reading
   */
  public boolean isReversed() {
    return earliestStart > latestEnd;
  }

  /**
   * Returns whether the start or the end has a qualifier: {@code ?}, {@code ~} or {@code %}.
   *
   * @return true if at least one has
   */
  public boolean isQualified() {
    return start instanceof EdtfDate from && from.isQualified()
        || end instanceof EdtfDate to && to.isQualified();
  }

  /**
   * Returns the certainty that the span includes a day.
   *
   * @param day the day, of any year
   * @return certain if the day is within the inner bounds, impossible if it is outside the outer bounds
   */
  public Certainty covers(LocalDate day) {
    int number = EpochDays.ofAny(day);
    return answer(
        latestStart <= number && number <= earliestEnd,
        earliestStart <= number && number <= latestEnd,
        this);
  }

  /**
   * Returns the certainty that the span has started on or before a day. A span without a start has.
   *
   * @param day the day, of any year
   * @return the certainty
   */
  public Certainty startsOnOrBefore(LocalDate day) {
    int number = EpochDays.ofAny(day);
    return answer(latestStart <= number, earliestStart <= number, this);
  }

  /**
   * Returns the certainty that the span ends on or after a day, or never.
   *
   * @param day the day, of any year
   * @return the certainty
   */
  public Certainty endsOnOrAfter(LocalDate day) {
    int number = EpochDays.ofAny(day);
    return answer(earliestEnd >= number, latestEnd >= number, this);
  }

  /**
   * Returns the certainty that this span includes every day of another.
   *
   * @param other the other span
   * @return the certainty
   */
  public Certainty covers(TimeSpan other) {
    return answer(
        latestStart <= other.earliestStart && other.latestEnd <= earliestEnd,
        other.mayBeWithin(earliestStart, latestEnd),
        other);
  }

  /** Returns whether a reading has no day before one day, and none after another. */
  private boolean mayBeWithin(int first, int last) {
    if (isReversed() || first > latestStart || earliestEnd > last) {
      return false;
    }
    int startDay = start instanceof EdtfDate date ? date.firstFrom(first) : first;
    return earliestEnd(end, startDay) <= last;
  }

  /**
   * Returns the certainty that both spans share at least one day.
   *
   * @param other the other span
   * @return the certainty
   */
  public Certainty overlaps(TimeSpan other) {
    return answer(
        latestStart <= other.earliestEnd && other.latestStart <= earliestEnd,
        earliestStart <= other.latestEnd && other.earliestStart <= latestEnd,
        other);
  }

  /**
   * Returns the certainty that this span ends before another starts, with or without days between: Allen's before or meets.
   *
   * @param other the other span
   * @return the certainty
   */
  public Certainty precedes(TimeSpan other) {
    return answer(latestEnd < other.earliestStart, earliestEnd < other.latestStart, other);
  }

  /**
   * Returns the certainty that one of the spans ends on the day before the other starts: Allen's meets or met-by.
   *
   * @param other the other span
   * @return the certainty
   */
  public Certainty abuts(TimeSpan other) {
    return answer(
        certainlyMeets(other) || other.certainlyMeets(this),
        possiblyMeets(other) || other.possiblyMeets(this),
        other);
  }

  /**
   * Returns the certainty that this span starts on a day of another. A span without a start does not start within any.
   *
   * @param other the other span
   * @return the certainty
   */
  public Certainty startsWithin(TimeSpan other) {
    return answer(
        earliestStart != EpochDays.BEFORE_ALL
            && other.latestStart <= earliestStart
            && latestStart <= other.earliestEnd,
        mayBeWithin(
            start,
            Math.max(earliestStart, other.earliestStart),
            Math.min(latestStart, other.latestEnd)),
        other);
  }

  /**
   * Returns the certainty that this span ends on a day of another. A span without an end does not end within any.
   *
   * @param other the other span
   * @return the certainty
   */
  public Certainty endsWithin(TimeSpan other) {
    return answer(
        latestEnd != EpochDays.AFTER_ALL
            && other.latestStart <= earliestEnd
            && latestEnd <= other.earliestEnd,
        mayBeWithin(
            end, Math.max(earliestEnd, other.earliestStart), Math.min(latestEnd, other.latestEnd)),
        other);
  }

  /** Returns whether a bound may be one of the days from one to another, both inclusive. A set may have holes between. */
  private static boolean mayBeWithin(Bound bound, int from, int to) {
    return from <= to
        && !bound.isOpen()
        && (bound.isUnknown() || ((EdtfDate) bound).mayBeWithin(from, to));
  }

  /**
   * Returns whether both spans have the same four bounds, however they are written: {@code 2020} and {@code 2020/2020} do.
   *
   * @param other the other span
   * @return true if every question has the same answer for both
   */
  public boolean hasSameBounds(TimeSpan other) {
    return earliestStart == other.earliestStart
        && latestStart == other.latestStart
        && earliestEnd == other.earliestEnd
        && latestEnd == other.latestEnd;
  }

  /**
   * Returns whether every reading of this span, a start and an end, is a reading of another: whether this one says as much, or
   * more. {@code 2020-05/2021} refines {@code 2020/}; no span refines one that contradicts it.
   *
   * @param other the other span
   * @return true if it does; false if one of the spans has no reading, because it is {@linkplain #isReversed() reversed}
   */
  public boolean refines(TimeSpan other) {
    return !isReversed()
        && !other.isReversed()
        && isWithin(start, EpochDays.BEFORE_ALL, latestEnd, other.start)
        && isWithin(end, earliestStart, EpochDays.AFTER_ALL, other.end);
  }

  /** Returns whether the days that a bound may be, from one to another, are days that another bound may be. */
  private static boolean isWithin(Bound narrow, int from, int to, Bound wide) {
    if (wide.isUnknown()) {
      return true;
    }
    if (!(wide instanceof EdtfDate date)) {
      return narrow.isOpen();
    }
    return narrow instanceof EdtfDate own
        && own.alternatives()
            .filter(each -> each.firstDay() <= to && from <= each.lastDay())
            .allMatch(each ->
                date.includes(Math.max(each.firstDay(), from), Math.min(each.lastDay(), to)));
  }

  /**
   * Returns whether both spans have a reading in common, a start and an end, so that both can be true of one thing.
   *
   * @param other the other span
   * @return true if they have; false if one of the spans has no reading, because it is {@linkplain #isReversed() reversed}
   */
  public boolean isCompatibleWith(TimeSpan other) {
    if (isReversed() || other.isReversed()) {
      return false;
    }
    OptionalInt first =
        shared(start, other.start, EpochDays.BEFORE_ALL).mapToInt(Days::first).min();
    OptionalInt last =
        shared(end, other.end, EpochDays.AFTER_ALL).mapToInt(Days::last).max();
    return first.isPresent() && last.isPresent() && first.getAsInt() <= last.getAsInt();
  }

  /** The days from one to another, both inclusive. */
  private record Days(int first, int last) {}

  /**
   * Returns the days that both bounds may be.
   *
   * @param none what stands for no day, if both bounds may be none
   */
  private static Stream<Days> shared(Bound one, Bound other, int none) {
    if (one instanceof EdtfDate first && other instanceof EdtfDate second) {
      return first
          .alternatives()
          .flatMap(each -> second
              .alternatives()
              .map(that -> new Days(
                  Math.max(each.firstDay(), that.firstDay()),
                  Math.min(each.lastDay(), that.lastDay()))))
          .filter(days -> days.first <= days.last);
    }
    if (one instanceof EdtfDate) {
      return other.isUnknown() ? shared(one, one, none) : Stream.empty();
    }
    if (other instanceof EdtfDate) {
      return shared(other, one, none);
    }
    return Stream.of(new Days(none, none));
  }

  private Certainty answer(boolean certain, boolean possible, TimeSpan other) {
    return isReversed() || other.isReversed()
        ? Certainty.IMPOSSIBLE
        : Certainty.of(certain, possible);
  }

  private boolean certainlyMeets(TimeSpan next) {
    return earliestEnd == latestEnd
        && next.earliestStart == next.latestStart
        && EpochDays.isFinite(latestEnd)
        && latestEnd + 1 == next.earliestStart;
  }

  private boolean possiblyMeets(TimeSpan next) {
    return end instanceof EdtfDate date
        ? date.alternatives()
            .anyMatch(each -> next.mayStartAfter(
                Math.max(each.firstDay(), earliestEnd), Math.min(each.lastDay(), latestEnd)))
        : !end.isOpen() && next.mayStartAfter(earliestEnd, latestEnd);
  }

  /** Returns whether the span may start on the day after one of the days from one to another, both inclusive. */
  private boolean mayStartAfter(int from, int to) {
    return mayBeWithin(
        start,
        Math.max(EpochDays.next(from), earliestStart),
        Math.min(EpochDays.next(to), latestStart));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof TimeSpan that
            && start.equals(that.start)
            && end.equals(that.end)
            && notation.equals(that.notation);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * start.hashCode() + end.hashCode()) + notation.hashCode();
  }

  /**
   * Returns the text form, which {@link #parse} reads as this span.
   *
   * @return the text
   */
  @Override
  public String toString() {
    if (!notation.members.isEmpty()) {
      return notation.members.stream()
          .map(EdtfDate::toString)
          .collect(Collectors.joining("..", "{", "}"));
    }
    return notation.singleDate ? start.toString() : start + "/" + end;
  }
}
