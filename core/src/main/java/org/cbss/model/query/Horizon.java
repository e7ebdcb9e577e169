package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Asks spans, minding the last day that a data set speaks for: after it, what has no end may have ended, so that it is
 * uncertain at most.
 *
 * @param asOf that day, or null where the data set speaks for all days
 */
record Horizon(@Nullable LocalDate asOf) {

  /** When a span may be, and certainly is as far as the data set speaks. */
  Days days(TimeSpan span) {
    Days days = Days.of(span);
    return asOf == null || !span.end().isOpen() || span.isReversed() ? days : days.knownUntil(asOf);
  }

  Certainty covers(TimeSpan span, LocalDate day) {
    Certainty answer = span.covers(day);
    return isBeyond(span, day) ? answer.and(Certainty.UNCERTAIN) : answer;
  }

  /** Whether two spans of the data set share a day: certain only where they certainly share one that it speaks for. */
  Certainty overlaps(TimeSpan one, TimeSpan other) {
    Certainty answer = one.overlaps(other);
    boolean sharedInTime = asOf == null
        || !isLimited(one) && !isLimited(other)
        || one.startsBy(asOf).and(other.startsBy(asOf)).isCertain();
    return sharedInTime ? answer : answer.and(Certainty.UNCERTAIN);
  }

  /** Whether a span starts within another of the data set. */
  Certainty startsWithin(TimeSpan span, TimeSpan other) {
    Certainty answer = span.startsWithin(other);
    boolean knownOfBoth = !isLimited(span) && !isLimited(other) || isKnown(span.latestStart());
    return knownOfBoth ? answer : answer.and(Certainty.UNCERTAIN);
  }

  /** Whether a span ends within another of the data set. */
  Certainty endsWithin(TimeSpan span, TimeSpan other) {
    Certainty answer = span.endsWithin(other);
    return !isLimited(other) || isKnown(span.latestEnd())
        ? answer
        : answer.and(Certainty.UNCERTAIN);
  }

  private boolean isKnown(Optional<LocalDate> day) {
    return day.filter(each -> !each.isAfter(asOf)).isPresent();
  }

  /** Whether a span has no end as far as the data set speaks, and may have ended after that. */
  boolean isLimited(TimeSpan span) {
    return asOf != null && span.end().isOpen();
  }

  /** What a span leaves no gap in, or nothing where it has no reading. */
  Optional<Stretch> stretch(TimeSpan span) {
    if (span.isReversed()) {
      return Optional.empty();
    }
    LocalDate begunBy =
        span.latestStart().orElse(span.start().isOpen() ? LocalDate.MIN : LocalDate.MAX);
    if (asOf == null || !span.end().isOpen()) {
      LocalDate lastsUntil =
          span.earliestEnd().orElse(span.end().isOpen() ? LocalDate.MAX : LocalDate.MIN);
      return Optional.of(new Stretch(begunBy, lastsUntil, false));
    }
    LocalDate lastsUntil = span.earliestStart()
        .map(start -> start.minusDays(1))
        .filter(asOf::isBefore)
        .orElse(asOf);
    return Optional.of(new Stretch(begunBy, lastsUntil, begunBy.isAfter(asOf)));
  }

  private boolean isBeyond(TimeSpan span, LocalDate day) {
    return isLimited(span) && day.isAfter(asOf);
  }
}
