package org.cbss.model.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Guesses which id was meant by one that nothing has. */
final class NearestIds {
  private static final int OFFERED = 2;
  private static final int CANDIDATES = 2_000;

  private record Near(String id, int distance) {}

  private final Map<Integer, List<String>> byLength;

  NearestIds(List<String> ids) {
    this.byLength = ids.stream().sorted().collect(Collectors.groupingBy(String::length));
  }

  /**
   * The ids that a mistake of a character or two, and less than half of all, may have made into this one, the nearest first.
   */
  List<String> to(String id) {
    int most = Math.min(2, (id.length() - 1) / 2);
    return IntStream.rangeClosed(id.length() - most, id.length() + most)
        .mapToObj(length -> byLength.getOrDefault(length, List.of()))
        .flatMap(ids -> ids.stream().limit(CANDIDATES))
        .map(candidate -> new Near(candidate, EditDistance.between(id, candidate)))
        .filter(near -> near.distance <= most)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::id))
        .limit(OFFERED)
        .map(Near::id)
        .toList();
  }
}
