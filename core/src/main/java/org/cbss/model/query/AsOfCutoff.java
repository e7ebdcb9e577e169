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

  /** Returns the days of a span. If its end is open, no day after the last day covered is certain. */
  DayBounds dayBounds(TimeSpan span) {
    DayBounds bounds = DayBounds.of(span);
    return asOf == null || !span.end().isOpen() || span.isReversed()
        ? bounds
        : bounds.certainUntil(asOf);
  }

  Certainty covers(TimeSpan span, LocalDate day) {
    Certainty answer = span.covers(day);
    return isLimited(span) && day.isAfter(asOf) ? answer.and(Certainty.UNCERTAIN) : answer;
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

  /** Returns whether a span of the data set ends before a day. */
  Certainty precedes(TimeSpan span, LocalDate day) {
    Certainty answer = span.precedes(TimeSpan.of(day, day));
    return isLimited(span) && day.isAfter(asOf)
        ? answer.or(span.startsOnOrBefore(day.minusDays(1)).and(Certainty.UNCERTAIN))
        : answer;
  }

  /** Returns whether two spans of the data set share a day: certain only if they share one that the data set covers. */
  Certainty overlaps(TimeSpan one, TimeSpan other) {
    Certainty answer = one.overlaps(other);
    boolean sharedInTime = asOf == null
        || !isLimited(one) && !isLimited(other)
        || one.startsOnOrBefore(asOf).and(other.startsOnOrBefore(asOf)).isCertain();
    return sharedInTime ? answer : answer.and(Certainty.UNCERTAIN);
  }

  /** Returns whether a span starts within another span of the data set. */
  Certainty startsWithin(TimeSpan span, TimeSpan other) {
    Certainty answer = span.startsWithin(other);
    boolean isKnown = !isLimited(span) && !isLimited(other) || isCovered(span.latestStart());
    return isKnown ? answer : answer.and(Certainty.UNCERTAIN);
  }

  /** Returns whether a span ends within another span of the data set. */
  Certainty endsWithin(TimeSpan span, TimeSpan other) {
    Certainty answer = span.endsWithin(other);
    boolean isKnown = !isLimited(other) || isCovered(span.latestEnd());
    return isKnown ? answer : answer.and(Certainty.UNCERTAIN);
  }

  /** Returns the time that two spans of the data set share, if they share any. */
  TimeSpan shared(TimeSpan one, TimeSpan other) {
    EpochDayBounds first = EpochDayBounds.of(one);
    EpochDayBounds second = EpochDayBounds.of(other);
    Bound start = bound(
        Math.max(first.earliestStart(), second.earliestStart()),
        Math.max(first.latestStart(), second.latestStart()));
    Bound end = bound(
        Math.min(earliestEnd(one, first), earliestEnd(other, second)),
        Math.min(first.latestEnd(), second.latestEnd()));
    return TimeSpan.of(start, one.end().isOpen() && other.end().isOpen() ? Bound.open() : end);
  }

  private long earliestEnd(TimeSpan span, EpochDayBounds bounds) {
    return asOf != null && isLimited(span)
        ? Math.max(asOf.toEpochDay(), bounds.earliestStart())
        : bounds.earliestEnd();
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
    EpochDayBounds bounds = EpochDayBounds.of(span);
    if (asOf == null || !span.end().isOpen()) {
      return Optional.of(new CoverageInterval(bounds.latestStart(), bounds.earliestEnd(), false));
    }
    long covered = asOf.toEpochDay();
    return Optional.of(new CoverageInterval(
        bounds.latestStart(),
        Math.max(covered, bounds.earliestStart() - 1),
        bounds.latestStart() > covered));
  }
}
