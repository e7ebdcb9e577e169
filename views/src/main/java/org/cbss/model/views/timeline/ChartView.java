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
 * The part of a chart that is shown.
 *
 * @param chart the entries that are shown, drawn or in words alone
 * @param from the first drawn day
 * @param to the day after the last drawn day
 * @param left the numbers of entries beyond the limit, by track
 */
public record ChartView(Chart chart, LocalDate from, LocalDate to, Map<Track, Integer> left) {

  /**
   * A request for a part of a chart.
   *
   * @param from the first day, or empty for the first known day
   * @param to the last day, or empty for the last known day
   * @param tracks the tracks, or an empty set for all
   * @param limit the largest number of entries
   */
  public record Wish(
      Optional<LocalDate> from, Optional<LocalDate> to, Set<Track> tracks, int limit) {}

  /**
   * Selects everything.
   *
   * @param chart the chart
   * @return all entries and years of the chart
   */
  public static ChartView of(Chart chart) {
    return of(chart, new Wish(Optional.empty(), Optional.empty(), Set.of(), Integer.MAX_VALUE));
  }

  /**
   * Selects from a chart.
   *
   * @param chart the chart
   * @param wish the request
   * @return the part to show
   */
  public static ChartView of(Chart chart, Wish wish) {
    List<Lane> wanted =
        chart.lanes().stream().map(lane -> lane.with(wanted(chart, lane, wish))).toList();
    Map<Track, Integer> room = shares(wanted, wish.limit());
    Map<Track, Integer> left = new EnumMap<>(Track.class);
    List<Lane> lanes = new ArrayList<>();
    for (Lane lane : wanted) {
      int all = lane.entries().size();
      int kept = Math.min(all, room.getOrDefault(lane.track(), 0));
      room.merge(lane.track(), -kept, Integer::sum);
      if (kept < all) {
        left.merge(lane.track(), all - kept, Integer::sum);
      }
      if (kept > 0) {
        lanes.add(lane.with(lane.entries().subList(0, kept)));
      }
    }
    Chart shown = chart.with(lanes);
    LocalDate[] years = Years.of(shown, wish.from(), wish.to());
    return new ChartView(shown, years[0], years[1], left);
  }

  /** How many entries of each track there is room for: the same number, and what the small ones spare goes to the others. */
  private static Map<Track, Integer> shares(List<Lane> lanes, int limit) {
    Map<Track, Integer> counts = new EnumMap<>(Track.class);
    lanes.forEach(lane -> counts.merge(lane.track(), lane.entries().size(), Integer::sum));
    List<Track> smallestFirst = new ArrayList<>(counts.keySet());
    smallestFirst.sort(Comparator.comparing(counts::get));
    Map<Track, Integer> shares = new EnumMap<>(Track.class);
    int rest = limit;
    for (int i = 0; i < smallestFirst.size(); i++) {
      Track track = smallestFirst.get(i);
      int tracksLeft = smallestFirst.size() - i;
      int share = Math.min(counts.getOrDefault(track, 0), (rest + tracksLeft - 1) / tracksLeft);
      shares.put(track, share);
      rest -= share;
    }
    return shares;
  }

  private static List<Entry> wanted(Chart chart, Lane lane, Wish wish) {
    if (!wish.tracks().isEmpty() && !wish.tracks().contains(lane.track())) {
      return List.of();
    }
    long from = wish.from().map(LocalDate::toEpochDay).orElse(Extent.NEVER_BEFORE);
    long to = wish.to().map(day -> day.toEpochDay() + 1).orElse(Extent.NEVER_AFTER);
    return lane.entries().stream()
        .filter(entry -> Extent.of(entry.time(), chart.asOf())
            .map(extent -> extent.mayTouch(from, to))
            .orElse(true))
        .toList();
  }

  /** The extent of an entry that is drawn: it says when, and that is within the years that are. */
  Optional<Extent> drawn(Entry entry) {
    return Extent.of(entry.time(), chart.asOf())
        .filter(extent -> extent.mayTouch(from.toEpochDay(), to.toEpochDay()));
  }

  /** The entries that are told in words alone. */
  List<Entry> undrawn() {
    return chart.lanes().stream()
        .map(Lane::entries)
        .flatMap(Collection::stream)
        .filter(entry -> drawn(entry).isEmpty())
        .toList();
  }

  /**
   * Returns what the picture leaves out, and how to see it.
   *
   * @return the notices, empty if everything is drawn
   */
  public List<Notice> notices() {
    List<Entry> undrawn = undrawn();
    long timeless = undrawn.stream()
        .filter(entry -> Extent.of(entry.time(), chart.asOf()).isEmpty())
        .count();
    return Stream.of(tooMany(), timeless(timeless), outside(undrawn.size() - timeless))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Notice> tooMany() {
    int sum = left.values().stream().mapToInt(Integer::intValue).sum();
    List<String> counts = new ArrayList<>();
    left.forEach((track, count) -> counts.add(track.count(count)));
    int all = chart.size() + sum;
    return sum == 0
        ? Optional.empty()
        : Optional.of(new Notice(
            "shows " + Words.number(chart.size()) + " of " + Words.number(all)
                + " entries; left out: " + Words.list(counts),
            "narrow with --from, --to or --lane, or raise --limit"));
  }

  private static Optional<Notice> timeless(long count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Notice("not drawn, since the time is not known: " + entries(count), ""));
  }

  private Optional<Notice> outside(long count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Notice(
            "not drawn, since outside the years " + from.getYear() + " to "
                + to.minusDays(1).getYear() + ": " + entries(count),
            "change the years with --from and --to"));
  }

  private static String entries(long count) {
    return count == 1 ? "1 entry" : Words.number((int) count) + " entries";
  }
}
