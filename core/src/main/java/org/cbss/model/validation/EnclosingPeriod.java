package org.cbss.model.validation;

import java.util.Optional;
import org.cbss.model.DataPath;
import org.cbss.model.Id;
import org.cbss.model.Organization;
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

  /** Returns the period of an organization, or empty if it is unknown or not reliable. */
  static Optional<EnclosingPeriod> of(Id<Organization> id, ValidationContext context) {
    return context
        .find(id, Organization.class)
        .flatMap(organization -> of(organization, organization.value().period()));
  }

  /** Returns whether no reading of a span lies completely within this period. */
  boolean isViolatedBy(TimeSpan inner) {
    return ReliableSpans.isReliable(inner) && !span.covers(inner).isPossible();
  }

  /** Returns whether a span certainly shares no day with this period. */
  boolean isApartFrom(TimeSpan other) {
    return ReliableSpans.isReliable(other) && !span.overlaps(other).isPossible();
  }

  /** Returns the one of two violated periods to report: the first, unless only the second is not qualified. */
  static Optional<EnclosingPeriod> moreCertain(
      Optional<EnclosingPeriod> first, Optional<EnclosingPeriod> second) {
    boolean preferSecond = first.filter(period -> period.span.isQualified()).isPresent()
        && second.filter(period -> !period.span.isQualified()).isPresent();
    return preferSecond ? second : first.or(() -> second);
  }

  /** Reports a record if no reading of its period lies completely within this one. */
  void check(Located<?> inner, Optional<TimeSpan> period, FindingReporter reporter) {
    period.filter(this::isViolatedBy).ifPresent(part -> report(inner, part, reporter));
  }

  void report(Located<?> inner, TimeSpan part, FindingReporter reporter) {
    draft(inner, inner.resolve("period"), part, reporter)
        .report(inner.idText() + " is " + part + ", outside " + record.idText() + ", " + span);
  }

  /** Reports a record if it certainly shares no day with this period. */
  void checkApart(
      Located<?> inner, String attribute, Optional<TimeSpan> time, FindingReporter reporter) {
    time.filter(this::isApartFrom)
        .ifPresent(part -> reportApart(inner, inner.resolve(attribute), part, reporter));
  }

  void reportApart(Located<?> inner, DataPath path, TimeSpan part, FindingReporter reporter) {
    String dated = path.equals(inner.resolve("date")) ? ", dated " : ", ";
    draft(inner, path, part, reporter)
        .report(inner.idText() + dated + part + ", shares no day with " + record.idText() + ", "
            + span);
  }

  /** Reports the period of a part of a record, which shares no day with this period. */
  void reportPart(Located<?> inner, DataPath path, TimeSpan part, FindingReporter reporter) {
    draft(inner, path, part, reporter)
        .report("a period of " + inner.idText() + ", " + part + ", shares no day with "
            + record.idText() + ", " + span);
  }

  /** Begins a finding at a value of a record, on a span that is compared with this period. */
  FindingReporter.FindingBuilder draft(
      Located<?> inner, DataPath path, TimeSpan part, FindingReporter reporter) {
    return reporter.at(inner, path).comparing(part, span).related(record, "period");
  }
}
