package org.cbss.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days from a start to an end, both included, of which either may be known in part, unknown, or open.
 *
 * <p>This is CIDOC CRM's E52 Time-Span. Its outer bounds, from {@link #earliestStart()} to {@link #latestEnd()}, enclose
 * the span: it lies at some time within. Its inner bounds, from {@link #latestStart()} to {@link #earliestEnd()}, are
 * enclosed by it: it is ongoing throughout. A reading of a span is a choice of a start and of an end, not before it, among
 * those that its bounds allow. Every question is answered over all readings, exactly: certain where each of them says yes,
 * impossible where none does.
 *
 * <p>The text form is an EDTF interval, with sets allowed at its ends (the one extension of ours):
 *
 * <ul>
 *   <li>{@code 2019-07-01/2020-06-30}: from and to, both days included;
 *   <li>{@code 2020/2025}: began some day in 2020, ended or will end some day in 2025;
 *   <li>{@code 2020-07-01/..}: has no end;
 *   <li>{@code 2013/}: end unknown: any day from the start on, or never;
 *   <li>{@code 2019/[..2023-01]}: ended by January 2023, nobody knows when;
 *   <li>{@code 2019/[2023-05-24..]}: still so on 24 May 2023; the end, if any, is unknown;
 *   <li>{@code /[..2020-06-30]}: ended by then, start unknown: some day before, or always;
 *   <li>{@code 2020-05}: a lone date: began and ended within it.
 * </ul>
 *
 * <p>Since a start is never after its end, the four bounds are tightened by that before any question. Where this leaves no
 * reading, the span {@linkplain #isReversed() is reversed}, and every question about it is answered with {@link
 * Certainty#IMPOSSIBLE}. Spans have no natural order: {@link #BY_START} and {@link #BY_END} name the order that they mean.
 * {@link #parse} and {@link #toString} are inverses, and two spans are equal when their texts are; {@link #sameBounds}
 * compares what they say.
 */
// Longer than other files: two thirds of it say what each question means, and those belong
// together.
public final class TimeSpan {
  /** By earliest start, then latest start; spans that have always been come first. */
  public static final Comparator<TimeSpan> BY_START = Comparator.<TimeSpan>comparingInt(
          span -> span.earliestStart)
      .thenComparingInt(span -> span.latestStart);

  /** By latest end, then earliest end; spans that may never end come last. */
  public static final Comparator<TimeSpan> BY_END = Comparator.<TimeSpan>comparingInt(
          span -> span.latestEnd)
      .thenComparingInt(span -> span.earliestEnd);

  private static final TimeSpan UNKNOWN = new TimeSpan(Bound.unknown(), Bound.unknown(), false);

  private final Bound start;
  private final Bound end;
  private final boolean lone;
  private final boolean reversed;
  private final int earliestStart;
  private final int latestStart;
  private final int earliestEnd;
  private final int latestEnd;

  private TimeSpan(Bound start, Bound end, boolean lone) {
    this.start = Objects.requireNonNull(start, "start");
    this.end = Objects.requireNonNull(end, "end");
    this.lone = lone;
    this.earliestStart = start instanceof EdtfDate date ? date.firstDay() : Day.BEFORE_ALL;
    this.latestEnd = end instanceof EdtfDate date ? date.lastDay() : Day.AFTER_ALL;
    this.reversed = earliestStart > latestEnd;
    int startBy = start instanceof EdtfDate date
        ? date.lastDay()
        : start.isOpen() ? Day.BEFORE_ALL : Day.AFTER_ALL;
    int endFrom = end instanceof EdtfDate date
        ? date.firstDay()
        : end.isOpen() ? Day.AFTER_ALL : Day.BEFORE_ALL;
    this.latestStart = reversed ? startBy : Math.min(startBy, latestEnd);
    this.earliestEnd = reversed ? endFrom : Math.max(endFrom, earliestStart);
  }

  /**
   * Reads a span from its text.
   *
   * @param text the text, such as {@code 2020-07-01/..}
   * @return the span
   * @throws EdtfSyntaxException if the text is no span of ours, saying what is wrong at either end
   */
  public static TimeSpan parse(CharSequence text) {
    return EdtfParser.span(text.toString());
  }

  /**
   * From a day to another, both included.
   *
   * @param start the first day
   * @param end the last day
   * @return such as {@code 2019-07-01/2020-06-30}
   * @throws DateTimeException if a year is outside 1 to 9999, or the end is before the start
   */
  public static TimeSpan of(LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      throw new DateTimeException("the end " + end + " is before the start " + start);
    }
    return of(EdtfDate.of(start), EdtfDate.of(end));
  }

  /**
   * From one bound to another.
   *
   * @param start the start
   * @param end the end; one that is before the start gives a {@linkplain #isReversed() reversed} span
   * @return the span
   */
  public static TimeSpan of(Bound start, Bound end) {
    return new TimeSpan(start, end, false);
  }

  /**
   * What began and ended within a date.
   *
   * @param date the date
   * @return the lone date as a span, such as {@code 2020-05}
   */
  public static TimeSpan within(EdtfDate date) {
    return new TimeSpan(date, date, true);
  }

  /**
   * A single day.
   *
   * @param day the day
   * @return such as {@code 2020-05-06}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static TimeSpan on(LocalDate day) {
    return within(EdtfDate.of(day));
  }

  /**
   * From a day on, without an end. For an end that is unknown, use {@link #of(Bound, Bound)}.
   *
   * @param start the first day
   * @return such as {@code 2020-07-01/..}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static TimeSpan from(LocalDate start) {
    return of(EdtfDate.of(start), Bound.open());
  }

  /**
   * Up to a day, without a start. For a start that is unknown, use {@link #of(Bound, Bound)}.
   *
   * @param end the last day
   * @return such as {@code ../2020-06-30}
   * @throws DateTimeException if the year is outside 1 to 9999
   */
  public static TimeSpan until(LocalDate end) {
    return of(Bound.open(), EdtfDate.of(end));
  }

  /**
   * A span of which neither start nor end is known.
   *
   * @return {@code /}
   */
  public static TimeSpan unknown() {
    return UNKNOWN;
  }

  /**
   * The start as it is given.
   *
   * @return the bound
   */
  public Bound start() {
    return start;
  }

  /**
   * The end as it is given.
   *
   * @return the bound
   */
  public Bound end() {
    return end;
  }

  /**
   * The first day on which it may have started.
   *
   * @return the day, or nothing where there is no such limit
   */
  public Optional<LocalDate> earliestStart() {
    return Day.toDate(earliestStart);
  }

  /**
   * The last day on which it may have started: from then on until {@link #earliestEnd()}, it is ongoing throughout.
   *
   * @return the day, or nothing where there is no such limit, or no start
   */
  public Optional<LocalDate> latestStart() {
    return Day.toDate(latestStart);
  }

  /**
   * The first day on which it may have ended.
   *
   * @return the day, or nothing where there is no such limit, or no end
   */
  public Optional<LocalDate> earliestEnd() {
    return Day.toDate(earliestEnd);
  }

  /**
   * The last day on which it may have ended.
   *
   * @return the day, or nothing where there is no such limit
   */
  public Optional<LocalDate> latestEnd() {
    return Day.toDate(latestEnd);
  }

  /**
   * Whether it is a date alone, such as {@code 2020-05}.
   *
   * @return true for what {@link #within} and {@link #on} give
   */
  public boolean isLoneDate() {
    return lone;
  }

  /**
   * Whether it ends before it starts in every reading.
   *
   * @return true when there is no reading
   */
  public boolean isReversed() {
    return reversed;
  }

  /**
   * Whether either end bears {@code ?}, {@code ~} or {@code %}.
   *
   * @return true when one does
   */
  public boolean isQualified() {
    return start instanceof EdtfDate from && from.isQualified()
        || end instanceof EdtfDate to && to.isQualified();
  }

  /**
   * Whether it includes a day.
   *
   * @param day the day
   * @return certain when the day is within the inner bounds, impossible when it is outside the outer ones
   */
  public Certainty covers(LocalDate day) {
    int number = Day.ofAny(day);
    return answer(
        latestStart <= number && number <= earliestEnd,
        earliestStart <= number && number <= latestEnd,
        this);
  }

  /**
   * Whether it has started by a day: on it or before. What has always been so has.
   *
   * @param day the day
   * @return the certainty
   */
  public Certainty startsBy(LocalDate day) {
    int number = Day.ofAny(day);
    return answer(latestStart <= number, earliestStart <= number, this);
  }

  /**
   * Whether it has not ended before a day: it ends on it, later or never.
   *
   * @param day the day
   * @return the certainty
   */
  public Certainty lastsUntil(LocalDate day) {
    int number = Day.ofAny(day);
    return answer(earliestEnd >= number, latestEnd >= number, this);
  }

  /**
   * Whether it includes every day of another span.
   *
   * @param other the other
   * @return the certainty
   */
  public Certainty covers(TimeSpan other) {
    return answer(
        latestStart <= other.earliestStart && other.latestEnd <= earliestEnd,
        earliestStart <= other.latestStart && other.earliestEnd <= latestEnd,
        other);
  }

  /**
   * Whether it shares at least one day with another span.
   *
   * @param other the other
   * @return the certainty
   */
  public Certainty overlaps(TimeSpan other) {
    return answer(
        latestStart <= other.earliestEnd && other.latestStart <= earliestEnd,
        earliestStart <= other.latestEnd && other.earliestStart <= latestEnd,
        other);
  }

  /**
   * Whether it ends before another span starts, whether or not there are days between: Allen's before or meets.
   *
   * @param other the other
   * @return the certainty
   */
  public Certainty precedes(TimeSpan other) {
    return answer(latestEnd < other.earliestStart, earliestEnd < other.latestStart, other);
  }

  /**
   * Whether one of the two ends on the day before the other starts: Allen's meets or met-by.
   *
   * @param other the other
   * @return the certainty
   */
  public Certainty abuts(TimeSpan other) {
    return answer(
        certainlyMeets(other) || other.certainlyMeets(this),
        possiblyMeets(other) || other.possiblyMeets(this),
        other);
  }

  /**
   * Whether it starts on a day of another span. A span without a start starts within none.
   *
   * @param other the other
   * @return the certainty
   */
  public Certainty startsWithin(TimeSpan other) {
    return answer(
        earliestStart != Day.BEFORE_ALL
            && other.latestStart <= earliestStart
            && latestStart <= other.earliestEnd,
        !start.isOpen() && earliestStart <= other.latestEnd && other.earliestStart <= latestStart,
        other);
  }

  /**
   * Whether it ends on a day of another span. A span without an end ends within none.
   *
   * @param other the other
   * @return the certainty
   */
  public Certainty endsWithin(TimeSpan other) {
    return answer(
        latestEnd != Day.AFTER_ALL
            && other.latestStart <= earliestEnd
            && latestEnd <= other.earliestEnd,
        !end.isOpen() && earliestEnd <= other.latestEnd && other.earliestStart <= latestEnd,
        other);
  }

  /**
   * Whether both have the same four bounds, however they are written: {@code 2020} and {@code 2020/2020} do.
   *
   * @param other the other
   * @return true when every question has the same answer for both
   */
  public boolean sameBounds(TimeSpan other) {
    return earliestStart == other.earliestStart
        && latestStart == other.latestStart
        && earliestEnd == other.earliestEnd
        && latestEnd == other.latestEnd;
  }

  int firstStart() {
    return earliestStart;
  }

  int lastStart() {
    return latestStart;
  }

  int firstEnd() {
    return earliestEnd;
  }

  int lastEnd() {
    return latestEnd;
  }

  private Certainty answer(boolean certain, boolean possible, TimeSpan other) {
    return reversed || other.reversed ? Certainty.IMPOSSIBLE : Certainty.of(certain, possible);
  }

  private boolean certainlyMeets(TimeSpan next) {
    return earliestEnd == latestEnd
        && next.earliestStart == next.latestStart
        && Day.isFinite(latestEnd)
        && latestEnd + 1 == next.earliestStart;
  }

  private boolean possiblyMeets(TimeSpan next) {
    boolean bothHappen = !end.isOpen() && !next.start.isOpen();
    return bothHappen
        && Day.next(earliestEnd) <= next.latestStart
        && next.earliestStart <= Day.next(latestEnd);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof TimeSpan that
            && lone == that.lone
            && start.equals(that.start)
            && end.equals(that.end);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * start.hashCode() + end.hashCode()) + Boolean.hashCode(lone);
  }

  /**
   * The text form.
   *
   * @return what {@link #parse} reads as this span
   */
  @Override
  public String toString() {
    return lone ? start.toString() : start + "/" + end;
  }
}
