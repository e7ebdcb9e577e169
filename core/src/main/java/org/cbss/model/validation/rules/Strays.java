package org.cbss.model.validation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.cbss.model.time.Bounds;

/**
 * Turns whose place in a line is not known, since another rule reports their span or what they belong to. Nothing is missing
 * from a line where one of them may belong.
 */
final class Strays {
  private final TreeSet<Integer> ordinals = new TreeSet<>();
  private final Stretches all;
  private final Stretches withoutOrdinal;

  private static final Strays NONE = new Strays(List.of());

  /** The strays among some turns. */
  static Strays of(List<? extends Turn<?>> turns) {
    return turns.isEmpty() ? NONE : new Strays(turns);
  }

  private Strays(List<? extends Turn<?>> turns) {
    turns.forEach(turn -> turn.ordinal().ifPresent(ordinals::add));
    this.all = new Stretches(turns);
    this.withoutOrdinal =
        new Stretches(turns.stream().filter(turn -> turn.ordinal().isEmpty()).toList());
  }

  /** Whether one of them may cover some of these days. */
  boolean mayCover(long first, long last) {
    return all.meet(first, last);
  }

  /** Whether one of them may stand between two turns with ordinals. */
  boolean mayStandBetween(Turn<?> before, int lower, Turn<?> after, int higher) {
    Integer ordinal = ordinals.higher(lower);
    return ordinal != null && ordinal < higher
        || withoutOrdinal.meet(before.bounds().earliestStart(), after.bounds().latestStart());
  }

  /** The days that turns may cover; of a reversed one, whatever lies between its ends. */
  private static final class Stretches {
    private record Stretch(long first, long last) {
      static Stretch of(Bounds bounds) {
        return new Stretch(
            Math.min(bounds.earliestStart(), bounds.earliestEnd()),
            Math.max(bounds.latestStart(), bounds.latestEnd()));
      }
    }

    private final List<Stretch> byFirst;
    private final long[] lastSoFar;

    Stretches(List<? extends Turn<?>> turns) {
      this.byFirst = turns.stream()
          .map(turn -> Stretch.of(turn.bounds()))
          .sorted(Comparator.comparingLong(Stretch::first))
          .toList();
      this.lastSoFar = new long[byFirst.size()];
      for (int i = 0; i < lastSoFar.length; i++) {
        lastSoFar[i] =
            Math.max(i == 0 ? Bounds.NEVER_BEGAN : lastSoFar[i - 1], byFirst.get(i).last);
      }
    }

    /** Whether one of them shares a day with these. */
    boolean meet(long first, long last) {
      int low = 0;
      int high = byFirst.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (byFirst.get(middle).first <= last) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low > 0 && lastSoFar[low - 1] >= first;
    }
  }
}
