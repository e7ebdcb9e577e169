package org.cbss.model.chronology;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches for readings in which a record lasts on a day, or does not. Differences and sets are closed under minimum and
 * maximum, so that all earliest days together are a reading, and all latest days, of any network that has one.
 */
final class ReadingSearch {
  /** The days before and after all dates that a reading may use, if they are enough. */
  private static final int MARGIN = 4;

  private static final int DAYS_OF_YEAR = 366;

  private final TimedNetwork timed;
  private final Network network;
  private final Solution solution;

  /**
   * The days of a reading.
   *
   * @param days each day of the network
   * @param solution the bounds from which they are taken
   * @param latest whether the latest days are taken, otherwise the earliest
   * @param network the network with the limits that were added
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Found(int[] days, Solution solution, boolean latest, Network network) {}

  ReadingSearch(TimedNetwork timed, Solution solution) {
    this.timed = timed;
    this.network = timed.network();
    this.solution = solution;
  }

  /** Returns a reading in which a record lasts on a day, or empty if none is found. */
  Optional<Found> covering(int number, LocalDate day) {
    int date = date(day);
    return find(date, new Limit(2 * number, true, date), new Limit(2 * number + 1, false, date));
  }

  /**
   * Returns a reading in which a record does not last on a day, or empty if none is found: one in which it ended as late before
   * the day as it can, or else one in which it begins as soon after it.
   */
  Optional<Found> avoiding(int number, LocalDate day) {
    int date = date(day);
    int end = 2 * number + 1;
    Limit before = new Limit(end, true, date - 1);
    return find(date, before)
        .map(found -> find(date, before, new Limit(end, false, found.days[end])).orElse(found))
        .or(() -> find(date, new Limit(2 * number, false, date + 1)));
  }

  private static int date(LocalDate day) {
    int limit = Network.SOME_DAY / 4;
    return (int) Math.max(-limit, Math.min(limit, day.toEpochDay()));
  }

  /** A limit that is added to a day: the last day that it may be, or the first. */
  private record Limit(int day, boolean isHighest, int value) {}

  private Optional<Found> find(int date, Limit... limits) {
    boolean latestFirst = limits.length == 1 && limits[0].isHighest;
    return IntStream.of(
            MARGIN,
            Math.min(Network.SOME_DAY / 4, DAYS_OF_YEAR * Math.min(network.days(), 1 << 20)))
        .mapToObj(margin -> limited(date, margin, limits))
        .flatMap(each -> each == null
            ? Stream.empty()
            : Solver.solve(each, timed, solution).stream()
                .flatMap(found -> Stream.of(latestFirst, !latestFirst)
                    .map(latest -> new Found(
                        latest ? found.latest() : found.earliest(), found, latest, each))))
        .filter(this::fits)
        .findFirst();
  }

  /**
   * Returns the network with limits, in which each day that no statement limits is near those that are stated.
   *
   * @param margin the days before and after all that is stated
   * @return the network, or null if a day has no value
   */
  private @Nullable Network limited(int date, int margin, Limit... limits) {
    int[] lowest = new int[network.days()];
    int[] highest = new int[network.days()];
    Arrays.setAll(lowest, network::lowest);
    Arrays.setAll(highest, network::highest);
    int first = date;
    int last = date;
    for (int[] stated : List.of(lowest, highest)) {
      for (int day : stated) {
        first = isFar(day) ? first : Math.min(first, day);
        last = isFar(day) ? last : Math.max(last, day);
      }
    }
    for (int day = 0; day < lowest.length; day++) {
      if (!network.isHelper(day) && solution.latest()[day] > -Network.SOME_DAY / 2) {
        lowest[day] = Math.max(lowest[day], first - margin);
      }
      if (!network.isHelper(day) && solution.earliest()[day] < Network.SOME_DAY / 2) {
        highest[day] = Math.min(highest[day], last + margin);
      }
    }
    for (Limit limit : limits) {
      if (limit.isHighest) {
        highest[limit.day] = Math.min(highest[limit.day], limit.value);
      } else {
        lowest[limit.day] = Math.max(lowest[limit.day], limit.value);
      }
      if (lowest[limit.day] > highest[limit.day]) {
        return null;
      }
    }
    return network.withLimits(lowest, highest);
  }

  private static boolean isFar(int day) {
    return Math.abs(day) > Network.SOME_DAY / 2;
  }

  /** Returns whether days fit everything that binds. Bounds that are wider than they could be need not be a reading. */
  private boolean fits(Found found) {
    boolean[] leftOut = solution.leftOut(network);
    int[] days = found.days;
    for (int relation = 0; relation < network.relations(); relation++) {
      int statement = network.statement(relation);
      boolean binds = statement == Network.BY_NATURE || !leftOut[statement];
      if (binds
          && days[network.to(relation)] > days[network.from(relation)] + network.gap(relation)) {
        return false;
      }
    }
    for (int day = 0; day < days.length; day++) {
      if (days[day] < found.network.lowest(day) || days[day] > found.network.highest(day)) {
        return false;
      }
      for (int number : network.choices(day)) {
        Network.Choice choice = network.choice(number);
        boolean binds = choice.statement() == Network.BY_NATURE || !leftOut[choice.statement()];
        if (binds && choice.days().nextOrSame(days[day]) != days[day]) {
          return false;
        }
      }
    }
    return true;
  }
}
