package org.cbss.model.views.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a chart, for display.
 *
 * @param chart the entries, drawn or listed only
 * @param from the first drawn day
 * @param to the day after the last drawn day
 * @param left the numbers of entries beyond the limit, by type
 */
public record ChartView(Chart chart, LocalDate from, LocalDate to, Map<LaneType, Integer> left) {

  /**
   * A request for a part of a chart. The known days that set a limit are those of all entries but organizations and launches,
   * if there are others: an old organization does not compress all other entries, and may not be drawn.
   *
   * @param from the first day, or empty for the year of the first known day
   * @param to the last day, or empty for the year of the last known day
   * @param types the types of lanes, or an empty set for all
   * @param limit the largest number of entries
   */
  public record Request(
      Optional<LocalDate> from, Optional<LocalDate> to, Set<LaneType> types, int limit) {}

  /**
   * Returns the whole chart.
   *
   * @param chart the chart
   * @return all entries and years of the chart
   */
  public static ChartView of(Chart chart) {
    return of(chart, new Request(Optional.empty(), Optional.empty(), Set.of(), Integer.MAX_VALUE));
  }

  /**
   * Returns a part of a chart.
   *
   * @param chart the chart
   * @param request the request
   * @return the part
   */
  public static ChartView of(Chart chart, Request request) {
    List<Lane> wanted = chart.lanes().stream()
        .map(lane -> lane.with(wanted(chart, lane, request)))
        .toList();
    Map<LaneType, Integer> room = shares(wanted, request.limit());
    Map<LaneType, Integer> left = new EnumMap<>(LaneType.class);
    List<Lane> lanes = new ArrayList<>();
    for (Lane lane : wanted) {
      int all = lane.entries().size();
      int kept = Math.min(all, room.getOrDefault(lane.type(), 0));
      room.merge(lane.type(), -kept, Integer::sum);
      if (kept < all) {
        left.merge(lane.type(), all - kept, Integer::sum);
      }
      if (kept > 0) {
        lanes.add(lane.with(lane.entries().subList(0, kept)));
      }
    }
    Chart shown = chart.with(lanes);
    DisplayedYears years = DisplayedYears.of(shown, request.from(), request.to());
    return new ChartView(shown, years.from(), years.to(), left);
  }

  /** Returns the number of entries of each type: equal shares, with the rest of the small types for the others. */
  private static Map<LaneType, Integer> shares(List<Lane> lanes, int limit) {
    Map<LaneType, Integer> counts = new EnumMap<>(LaneType.class);
    lanes.forEach(lane -> counts.merge(lane.type(), lane.entries().size(), Integer::sum));
    List<LaneType> smallestFirst = new ArrayList<>(counts.keySet());
    smallestFirst.sort(Comparator.comparing(counts::get));
    Map<LaneType, Integer> shares = new EnumMap<>(LaneType.class);
    int rest = limit;
    for (int i = 0; i < smallestFirst.size(); i++) {
      LaneType type = smallestFirst.get(i);
      int typesLeft = smallestFirst.size() - i;
      int share = Math.min(
          counts.getOrDefault(type, 0), rest / typesLeft + (rest % typesLeft == 0 ? 0 : 1));
      shares.put(type, share);
      rest -= share;
    }
    return shares;
  }

  private static List<Entry> wanted(Chart chart, Lane lane, Request request) {
    if (!request.types().isEmpty() && !request.types().contains(lane.type())) {
      return List.of();
    }
    long from = request.from().map(LocalDate::toEpochDay).orElse(Extent.NEVER_BEFORE);
    long to = request.to().map(day -> day.toEpochDay() + 1).orElse(Extent.NEVER_AFTER);
    return lane.entries().stream()
        .filter(entry -> Extent.of(entry, chart.asOf())
            .map(extent -> extent.mayTouch(from, to))
            .orElse(true))
        .toList();
  }

  /** Returns the extent of an entry, or empty if it is unknown or outside the displayed years. */
  Optional<Extent> drawn(Entry entry) {
    return Extent.of(entry, chart.asOf())
        .filter(extent -> extent.mayTouch(from.toEpochDay(), to.toEpochDay()));
  }

  /** Returns the extent that is inferred of an entry beyond what is recorded, or empty if no day of it is certain. */
  Optional<Extent> inferred(Entry entry) {
    return entry
        .inferred()
        .filter(any -> !entry.disputed())
        .flatMap(span -> Extent.of(span, chart.asOf()))
        .filter(Extent::hasCertainDays);
  }

  /** Returns the entries that are listed only. */
  List<Entry> undrawn() {
    return chart.lanes().stream()
        .map(Lane::entries)
        .flatMap(Collection::stream)
        .filter(entry -> drawn(entry).isEmpty())
        .toList();
  }

  /**
   * Returns the omissions of the picture.
   *
   * @return the omissions, empty if everything is drawn
   */
  public List<Omission> omissions() {
    List<Entry> undrawn = undrawn();
    long timeless = undrawn.stream()
        .filter(entry -> Extent.of(entry, chart.asOf()).isEmpty())
        .count();
    return Stream.of(tooMany(), timeless(timeless), outside(undrawn.size() - timeless))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Omission> tooMany() {
    int sum = left.values().stream().mapToInt(Integer::intValue).sum();
    List<String> counts = new ArrayList<>();
    left.forEach((type, count) -> counts.add(type.count(count)));
    int all = chart.size() + sum;
    return sum == 0
        ? Optional.empty()
        : Optional.of(new Omission(
            "shows " + EnglishText.number(chart.size()) + " of " + EnglishText.number(all)
                + " entries; left out: " + EnglishText.list(counts),
            "narrow with --from, --to or --lane, or raise --limit"));
  }

  private static Optional<Omission> timeless(long count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Omission("not drawn, since the time is not known: " + entries(count), ""));
  }

  private Optional<Omission> outside(long count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Omission(
            "not drawn, since outside the years " + from.getYear() + " to "
                + to.minusDays(1).getYear() + ": " + entries(count),
            "change the years with --from and --to"));
  }

  private static String entries(long count) {
    return count == 1 ? "1 entry" : EnglishText.number((int) count) + " entries";
  }
}
