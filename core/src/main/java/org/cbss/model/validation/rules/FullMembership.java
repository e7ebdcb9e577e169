package org.cbss.model.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Membership;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;

/** The days on which one member may have been a full member: not an observer, and not certainly suspended. */
final class FullMembership {
  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  /** A stretch of days, both included. */
  private record Days(long first, long last) {}

  private final List<Membership> full;
  private final List<Days> possible = new ArrayList<>();

  FullMembership(List<Membership> memberships) {
    this.full =
        memberships.stream().filter(membership -> !membership.observer()).toList();
    full.forEach(this::addPossible);
    possible.sort(Comparator.comparingLong(Days::first));
  }

  private void addPossible(Membership membership) {
    Bounds bounds =
        Usable.of(membership.period()).map(Bounds::of).orElse(Bounds.of(TimeSpan.unknown()));
    List<Bounds> suspensions = membership.suspended().stream()
        .filter(Usable::is)
        .map(Bounds::of)
        .filter(suspension -> suspension.latestStart() <= suspension.earliestEnd())
        .sorted(Comparator.comparingLong(Bounds::latestStart))
        .toList();
    long first = bounds.earliestStart();
    for (Bounds suspension : suspensions) {
      if (suspension.latestStart() > first) {
        possible.add(new Days(first, Math.min(bounds.latestEnd(), suspension.latestStart() - 1)));
      }
      first = Math.max(first, suspension.earliestEnd() + 1);
    }
    if (first <= bounds.latestEnd()) {
      possible.add(new Days(first, bounds.latestEnd()));
    }
  }

  /**
   * A day that a span certainly covers and that is certainly no day of full membership: the first; where the span has no
   * start, the last before the first membership.
   */
  Optional<Long> dayOutside(Bounds span) {
    long last = Math.min(span.earliestEnd(), LAST_DAY);
    long day = Math.max(span.latestStart(), FIRST_DAY);
    for (Days days : possible) {
      if (days.first <= day && day <= days.last) {
        day = days.last + 1;
      }
    }
    if (day > last) {
      return Optional.empty();
    }
    boolean alwaysSo = day > span.latestStart() && day == FIRST_DAY && !possible.isEmpty();
    return Optional.of(alwaysSo ? Math.min(last, possible.get(0).first - 1) : day);
  }

  /** All spans that this rests on. */
  TimeSpan[] spans() {
    return full.stream()
        .flatMap(membership ->
            Stream.concat(membership.period().stream(), membership.suspended().stream()))
        .toArray(TimeSpan[]::new);
  }
}
