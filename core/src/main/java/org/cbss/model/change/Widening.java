package org.cbss.model.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** Spans and dates that leave room for two: every reading of each is a reading of the result. */
final class Widening {
  private Widening() {}

  /** Returns a value with room for two spans or dates, or empty if the values are no such. */
  static Optional<Object> of(Object one, Object other) {
    if (one instanceof TimeSpan span && other instanceof TimeSpan second) {
      return span.isReversed() || second.isReversed()
          ? Optional.empty()
          : Optional.of(span(span, second));
    }
    return one instanceof EdtfDate date && other instanceof EdtfDate second
        ? date(date, second).map(Object.class::cast)
        : Optional.empty();
  }

  private static TimeSpan span(TimeSpan one, TimeSpan other) {
    if (one.refines(other)) {
      return other;
    }
    if (other.refines(one)) {
      return one;
    }
    Bound start = bound(one.start(), other.start());
    boolean single = one.isSingleDate() && other.isSingleDate();
    return single && start instanceof EdtfDate date
        ? TimeSpan.within(date)
        : TimeSpan.of(start, bound(one.end(), other.end()));
  }

  private static Bound bound(Bound one, Bound other) {
    if (one.equals(other)) {
      return one;
    }
    return one instanceof EdtfDate date && other instanceof EdtfDate second
        ? date(date, second).map(Bound.class::cast).orElse(Bound.unknown())
        : Bound.unknown();
  }

  /** Returns a date that may be every day of two others, or empty if any day may be: the two as a set, if they are plain. */
  private static Optional<EdtfDate> date(EdtfDate one, EdtfDate other) {
    if (TimeSpan.within(one).refines(TimeSpan.within(other))) {
      return Optional.of(other);
    }
    if (TimeSpan.within(other).refines(TimeSpan.within(one))) {
      return Optional.of(one);
    }
    return set(one, other).or(() -> range(one, other));
  }

  private static Optional<EdtfDate> set(EdtfDate one, EdtfDate other) {
    List<EdtfDate> members = Stream.of(one, other)
        .sorted(Comparator.comparing(date -> date.earliest().orElse(LocalDate.MIN)))
        .toList();
    try {
      return Optional.of(EdtfDate.oneOf(members));
    } catch (IllegalArgumentException e) {
      // A member of a set is a plain day, month or year.
      return Optional.empty();
    }
  }

  private static Optional<EdtfDate> range(EdtfDate one, EdtfDate other) {
    Optional<LocalDate> first = both(one.earliest(), other.earliest())
        .map(days -> days.get(0).isBefore(days.get(1)) ? days.get(0) : days.get(1));
    Optional<LocalDate> last = both(one.latest(), other.latest())
        .map(days -> days.get(0).isAfter(days.get(1)) ? days.get(0) : days.get(1));
    if (first.isPresent() && last.isPresent()) {
      return Optional.of(EdtfDate.between(first.get(), last.get()));
    }
    return first.map(EdtfDate::notBefore).or(() -> last.map(EdtfDate::notAfter));
  }

  private static Optional<List<LocalDate>> both(
      Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.flatMap(day -> other.map(second -> List.of(day, second)));
  }
}
