package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.query.GroupedIntervalIndex.DayBounds;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Compares spans with regard to the last day that a data set covers. A span with an open end may have ended after that day,
 * so that nothing about it is certain from then on.
 *
 * @param asOf the last day covered, inclusive, or null if the data set covers all days
 */
record AsOfCutoff(@Nullable LocalDate asOf) {

  /** Creates a cutoff on the nearest day that a date can name. */
  AsOfCutoff {
    asOf = asOf == null ? null : nearestDate(asOf);
  }

  /** Returns the day that is nearest to another, of those that a date can name. */
  static LocalDate nearestDate(LocalDate day) {
    return LocalDate.ofEpochDay(
        Math.max(EpochDayBounds.FIRST_DAY, Math.min(EpochDayBounds.LAST_DAY, day.toEpochDay())));
  }

  /** Returns a span with an open end as one that ends on some day, not before the last day covered and its first day. */
  private TimeSpan limited(TimeSpan span) {
    if (asOf == null || !span.end().isOpen() || span.isReversed()) {
      return span;
    }
    long first = Math.max(asOf.toEpochDay(), EpochDayBounds.of(span).earliestStart());
    return TimeSpan.of(span.start(), EdtfDate.notBefore(LocalDate.ofEpochDay(first)));
  }

  /** Returns the days of a span. If its end is open, no day after the last day covered is certain, but for its first. */
  DayBounds dayBounds(TimeSpan span) {
    return DayBounds.of(limited(span));
  }

  Certainty covers(TimeSpan span, LocalDate day) {
    return limited(span).covers(day);
  }

  /**
   * Returns whether a span includes every day of another span of the data set. If the other has an open end, its days until
   * the last day covered count.
   */
  Certainty covers(TimeSpan span, TimeSpan other) {
    TimeSpan counted =
        asOf != null && isLimited(other) ? TimeSpan.of(other.start(), EdtfDate.of(asOf)) : other;
    Certainty answer = span.covers(counted);
    boolean isKnown = !isLimited(span) || isCovered(counted.latestEnd());
    return isKnown ? answer : answer.and(Certainty.UNCERTAIN);
  }

  /** Returns whether a span of the data set ends before a day, of any year. */
  Certainty precedes(TimeSpan span, LocalDate day) {
    return span.isReversed()
        ? Certainty.IMPOSSIBLE
        : limited(span).endsOnOrAfter(day).not();
  }

  /** Returns whether a span of the data set starts after a day, of any year. */
  Certainty follows(TimeSpan span, LocalDate day) {
    return span.isReversed() ? Certainty.IMPOSSIBLE : span.startsOnOrBefore(day).not();
  }

  /** Returns whether two spans of the data set share a day. */
  Certainty overlaps(TimeSpan one, TimeSpan other) {
    return limited(one).overlaps(limited(other));
  }

  /** Returns whether a span starts within another span of the data set. */
  Certainty startsWithin(TimeSpan span, TimeSpan other) {
    return span.startsWithin(limited(other));
  }

  /** Returns whether a span ends within another span of the data set. */
  Certainty endsWithin(TimeSpan span, TimeSpan other) {
    return span.endsWithin(limited(other));
  }

  /** Returns the time that two spans of the data set share, if they share any. */
  TimeSpan shared(TimeSpan one, TimeSpan other) {
    EpochDayBounds first = EpochDayBounds.of(limited(one));
    EpochDayBounds second = EpochDayBounds.of(limited(other));
    Bound start = bound(
        Math.max(first.earliestStart(), second.earliestStart()),
        Math.max(first.latestStart(), second.latestStart()));
    Bound end = bound(
        Math.min(first.earliestEnd(), second.earliestEnd()),
        Math.min(first.latestEnd(), second.latestEnd()));
    return TimeSpan.of(start, one.end().isOpen() && other.end().isOpen() ? Bound.open() : end);
  }

  private static Bound bound(long first, long last) {
    boolean hasFirst = first != EpochDayBounds.NEVER_BEGAN;
    boolean hasLast = last != EpochDayBounds.NEVER_ENDS;
    if (first == last && !(hasFirst && hasLast)) {
      return Bound.open();
    }
    if (hasFirst && hasLast) {
      return EdtfDate.between(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }
    return hasFirst
        ? EdtfDate.notBefore(LocalDate.ofEpochDay(first))
        : hasLast ? EdtfDate.notAfter(LocalDate.ofEpochDay(last)) : Bound.unknown();
  }

  boolean isCovered(Optional<LocalDate> day) {
    return day.filter(each -> !each.isAfter(asOf)).isPresent();
  }

  /** Returns whether a span has an open end and may have ended after the last day covered. */
  boolean isLimited(TimeSpan span) {
    return asOf != null && span.end().isOpen();
  }

  /** Returns the coverage interval of a span, or empty if the span is reversed. */
  Optional<CoverageInterval> coverage(TimeSpan span) {
    if (span.isReversed()) {
      return Optional.empty();
    }
    EpochDayBounds bounds = EpochDayBounds.of(limited(span));
    return Optional.of(new CoverageInterval(bounds.latestStart(), bounds.earliestEnd()));
  }
}
