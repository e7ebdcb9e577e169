package org.cbss.model.views.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the years to draw. */
final class Years {
  /** What is drawn where no entry has a day: any will do. */
  private static final LocalDate ANY = LocalDate.of(2000, 1, 1);

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(10_000, 1, 1);

  private Years() {}

  /** The first day, and the day after the last: what is asked for, else whole years around all that is known. */
  static LocalDate[] of(Chart chart, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<Extent> extents = extents(chart);
    List<Long> places = places(extents);
    from.ifPresent(day -> places.removeIf(place -> place < day.toEpochDay()));
    to.ifPresent(day -> places.removeIf(place -> place > day.toEpochDay()));
    LocalDate known = from.or(() -> to).orElse(ANY);
    LocalDate first =
        places.stream().min(Long::compare).map(LocalDate::ofEpochDay).orElse(known);
    LocalDate last =
        places.stream().max(Long::compare).map(LocalDate::ofEpochDay).orElse(known);
    LocalDate begin = first.withDayOfYear(1);
    LocalDate end = last.minusDays(1).withDayOfYear(1).plusYears(1);
    long room = Math.max(1, (end.getYear() - begin.getYear()) / 16);
    if (extents.stream().anyMatch(extent -> extent.outerStart() == Extent.NEVER_BEFORE)) {
      begin = begin.minusYears(room);
    }
    if (extents.stream().anyMatch(extent -> extent.outerEnd() == Extent.NEVER_AFTER)) {
      end = end.plusYears(room);
    }
    return range(from.orElse(begin), to.map(day -> day.plusDays(1)).orElse(end));
  }

  private static LocalDate[] range(LocalDate begin, LocalDate end) {
    LocalDate from =
        begin.isBefore(FIRST) ? FIRST : begin.isBefore(LAST) ? begin : LAST.minusYears(1);
    LocalDate to = end.isAfter(LAST) ? LAST : end;
    return new LocalDate[] {from, to.isAfter(from) ? to : from.plusYears(1)};
  }

  /**
   * That an organization was founded long before all else in the record does not squeeze the rest: organizations, and what was launched,
   * count only where there is nothing else.
   */
  private static List<Extent> extents(Chart chart) {
    List<Extent> main = new ArrayList<>();
    List<Extent> rest = new ArrayList<>();
    for (Lane lane : chart.lanes()) {
      boolean isRest = lane.track() == Track.ORGANIZATIONS || lane.track() == Track.LAUNCHES;
      for (Entry entry : lane.entries()) {
        Extent.of(entry.time(), chart.asOf()).ifPresent((isRest ? rest : main)::add);
      }
    }
    return places(main).isEmpty() ? rest : main;
  }

  private static List<Long> places(List<Extent> extents) {
    List<Long> places = new ArrayList<>();
    for (Extent extent : extents) {
      places.addAll(
          List.of(extent.outerStart(), extent.innerStart(), extent.innerEnd(), extent.outerEnd()));
    }
    places.removeIf(place -> place == Extent.NEVER_BEFORE || place == Extent.NEVER_AFTER);
    return places;
  }
}
