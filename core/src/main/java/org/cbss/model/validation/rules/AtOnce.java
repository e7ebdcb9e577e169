package org.cbss.model.validation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;

/** Finds what certainly shares a day with another, among things of which there should be one at a time. */
final class AtOnce<T> {
  private static final int NONE = -1;

  private record Timed<T>(T thing, Bounds bounds, boolean qualified) {}

  private final List<Timed<T>> byStart;

  private AtOnce(List<T> things, Function<T, TimeSpan> span) {
    this.byStart = things.stream()
        .map(thing ->
            new Timed<>(thing, Bounds.of(span.apply(thing)), span.apply(thing).isQualified()))
        .sorted(Comparator.comparingLong(timed -> timed.bounds.latestStart()))
        .toList();
  }

  /**
   * Gives each thing that certainly shares a day with one that starts no later, and before it the one of these that lasts
   * longest, if possible one whose span is not qualified.
   */
  static <T> void forEach(List<T> things, Function<T, TimeSpan> span, BiConsumer<T, T> action) {
    if (things.size() > 1) {
      new AtOnce<>(things, span).forEach(action);
    }
  }

  private void forEach(BiConsumer<T, T> action) {
    int[] longest = new int[byStart.size()];
    int[] longestSure = new int[byStart.size()];
    for (int i = 0; i < longest.length; i++) {
      int begun = begunBy(byStart.get(i).bounds.earliestEnd(), i);
      if (begun > 0 && meet(longest[begun - 1], i)) {
        boolean sure = meet(longestSure[begun - 1], i);
        int other = (sure ? longestSure : longest)[begun - 1];
        action.accept(byStart.get(other).thing, byStart.get(i).thing);
      }
      longest[i] = longer(i == 0 ? NONE : longest[i - 1], i);
      int sureBefore = i == 0 ? NONE : longestSure[i - 1];
      longestSure[i] = byStart.get(i).qualified ? sureBefore : longer(sureBefore, i);
    }
  }

  /** How many of the first have certainly begun by a day. */
  private int begunBy(long day, int count) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) / 2;
      if (byStart.get(middle).bounds.latestStart() <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean meet(int one, int other) {
    return one != NONE && byStart.get(one).bounds.certainlyShared(byStart.get(other).bounds) > 0;
  }

  private int longer(int one, int other) {
    return one == NONE
            || byStart.get(other).bounds.earliestEnd() > byStart.get(one).bounds.earliestEnd()
        ? other
        : one;
  }
}
