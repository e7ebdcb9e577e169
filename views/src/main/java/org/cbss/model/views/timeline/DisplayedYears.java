package org.cbss.model.views.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days that a chart displays.
 *
 * @param from the first day
 * @param to the day after the last
 */
record DisplayedYears(LocalDate from, LocalDate to) {
  /** The year that is displayed if no entry has a date; any year would do. */
  private static final LocalDate DEFAULT = LocalDate.of(2000, 1, 1);

  private static final LocalDate MIN = LocalDate.of(1, 1, 1);
  private static final LocalDate MAX = LocalDate.of(10_000, 1, 1);

  /** Returns the requested days, or else whole years around the known dates of the entries that determine them. */
  static DisplayedYears of(Chart chart, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<Extent> extents = extents(chart);
    List<Long> days = days(extents);
    from.ifPresent(day -> days.removeIf(each -> each < day.toEpochDay()));
    to.ifPresent(day -> days.removeIf(each -> each > day.toEpochDay()));
    LocalDate known = from.or(() -> to).orElse(DEFAULT);
    LocalDate first =
        days.stream().min(Long::compare).map(LocalDate::ofEpochDay).orElse(known);
    LocalDate last = days.stream().max(Long::compare).map(LocalDate::ofEpochDay).orElse(known);
    LocalDate begin = first.withDayOfYear(1);
    LocalDate end = last.minusDays(1).withDayOfYear(1).plusYears(1);
    long margin = Math.max(1, (end.getYear() - begin.getYear()) / 16);
    if (extents.stream().anyMatch(extent -> extent.outerStart() == Extent.NEVER_BEFORE)) {
      begin = begin.minusYears(margin);
    }
    if (extents.stream().anyMatch(extent -> extent.outerEnd() == Extent.NEVER_AFTER)) {
      end = end.plusYears(margin);
    }
    return within(from.orElse(begin), to.map(day -> day.plusDays(1)).orElse(end));
  }

  private static DisplayedYears within(LocalDate begin, LocalDate end) {
    LocalDate from = begin.isBefore(MIN) ? MIN : begin.isBefore(MAX) ? begin : MAX.minusYears(1);
    LocalDate to = end.isAfter(MAX) ? MAX : end;
    return new DisplayedYears(from, to.isAfter(from) ? to : from.plusYears(1));
  }

  /**
   * Returns the extents that determine the years: those of organizations and launches only if there are no others, so that an
   * old organization does not compress all other entries.
   */
  private static List<Extent> extents(Chart chart) {
    List<Extent> main = new ArrayList<>();
    List<Extent> rest = new ArrayList<>();
    for (Lane lane : chart.lanes()) {
      boolean isRest = lane.type() == LaneType.ORGANIZATIONS || lane.type() == LaneType.LAUNCHES;
      for (Entry entry : lane.entries()) {
        Extent.of(entry, chart.asOf()).ifPresent((isRest ? rest : main)::add);
      }
    }
    return days(main).isEmpty() ? rest : main;
  }

  private static List<Long> days(List<Extent> extents) {
    List<Long> days = new ArrayList<>();
    for (Extent extent : extents) {
      days.addAll(
          List.of(extent.outerStart(), extent.innerStart(), extent.innerEnd(), extent.outerEnd()));
    }
    days.removeIf(day -> day == Extent.NEVER_BEFORE || day == Extent.NEVER_AFTER);
    return days;
  }
}
