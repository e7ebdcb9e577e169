package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.cbss.model.Entity;
import org.cbss.model.structure.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Finds turns that certainly share more than one day, each with the one before it that lasts longest.
 *
 * <p>Only turns that certainly last two days or more can share so many; sorted by their latest start, each is compared with
 * those that have not ended by then, the longest lasting first.
 */
final class Overlaps<T extends Entity> {
  private static final int COMPARED = 1_000;

  private record Indexed<T extends Entity>(Turn<T> turn, int index) {
    long latestStart() {
      return turn.bounds().latestStart();
    }

    long earliestEnd() {
      return turn.bounds().earliestEnd();
    }
  }

  private final BiPredicate<Turn<T>, Turn<T>> exempt;
  private final List<Indexed<T>> turns = new ArrayList<>();

  Overlaps(BiPredicate<Turn<T>, Turn<T>> exempt) {
    this.exempt = exempt;
  }

  /** Adds a turn; turns are added in their order. */
  void add(Turn<T> turn) {
    if (turn.bounds().earliestEnd() > turn.bounds().latestStart()) {
      turns.add(new Indexed<>(turn, turns.size()));
    }
  }

  /** Gives each two that overlap: the earlier one in their order, and the later one. */
  void forEach(BiConsumer<Turn<T>, Turn<T>> action) {
    List<Indexed<T>> byStart = new ArrayList<>(turns);
    byStart.sort(Comparator.comparingLong(Indexed<T>::latestStart));
    PriorityQueue<Indexed<T>> lasting =
        new PriorityQueue<>(Comparator.comparingLong(Indexed<T>::earliestEnd).reversed());
    for (Indexed<T> turn : byStart) {
      Indexed<T> other = overlapping(turn, lasting);
      if (other != null) {
        boolean inOrder = other.index < turn.index;
        action.accept((inOrder ? other : turn).turn, (inOrder ? turn : other).turn);
      }
      lasting.add(turn);
    }
  }

  private @Nullable Indexed<T> overlapping(Indexed<T> turn, PriorityQueue<Indexed<T>> lasting) {
    List<Indexed<T>> passed = new ArrayList<>();
    Indexed<T> found = null;
    while (found == null && passed.size() < COMPARED && !lasting.isEmpty()) {
      Indexed<T> longest = lasting.peek();
      if (longest.earliestEnd() <= turn.latestStart()) {
        break;
      }
      if (exempt.test(longest.turn, turn.turn)) {
        passed.add(lasting.poll());
      } else {
        found = longest;
      }
    }
    lasting.addAll(passed);
    return found;
  }

  /** A number of days in words; one that no end bounds is without number. */
  static String days(long number) {
    return number > Bounds.NEVER_ENDS / 2 ? "days without end" : number + " days";
  }
}
