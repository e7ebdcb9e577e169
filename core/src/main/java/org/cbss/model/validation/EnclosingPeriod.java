package org.cbss.model.validation;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;

/**
 * The reliable period of a record that another record should lie within, or share a day with.
 *
 * @param record the record
 * @param span its period
 */
record EnclosingPeriod(Located<?> record, TimeSpan span) {
  /** Returns the period of a record, or empty if it is not reliable. */
  static Optional<EnclosingPeriod> of(Located<?> record, Optional<TimeSpan> period) {
    return ReliableSpans.of(period).map(span -> new EnclosingPeriod(record, span));
  }

  /** Returns the period of a record if no reading of the inner one lies completely within it, else empty. */
  static Optional<EnclosingPeriod> violated(
      Optional<TimeSpan> inner, Located<?> record, Optional<TimeSpan> period) {
    return ReliableSpans.of(inner)
        .flatMap(
            part -> of(record, period).filter(whole -> !whole.span.covers(part).isPossible()));
  }

  /** Returns the one of two violated periods to report: the first, unless only the second is not qualified. */
  static Optional<EnclosingPeriod> moreCertain(
      Optional<EnclosingPeriod> first, Optional<EnclosingPeriod> second) {
    boolean preferSecond = first.filter(period -> period.span.isQualified()).isPresent()
        && second.filter(period -> !period.span.isQualified()).isPresent();
    return preferSecond ? second : first.or(() -> second);
  }

  /** Reports a record if no reading of its period lies completely within that of another. */
  static void check(
      Located<?> inner,
      Optional<TimeSpan> period,
      Located<?> outer,
      Optional<TimeSpan> whole,
      FindingReporter reporter) {
    violated(period, outer, whole)
        .ifPresent(violated -> violated.report(inner, period.orElseThrow(), reporter));
  }

  void report(Located<?> inner, TimeSpan part, FindingReporter reporter) {
    reporter
        .at(inner, "period")
        .comparing(part, span)
        .related(record, "period")
        .report(inner.idText() + " is " + part + ", outside " + record.idText() + ", " + span);
  }
}
