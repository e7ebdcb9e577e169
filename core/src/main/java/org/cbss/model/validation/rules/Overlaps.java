package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import org.cbss.model.Entity;
import org.cbss.model.time.Bounds;

/**
 * Finds turns that certainly share more than one day with one before them in their order.
 *
 * <p>Only turns that certainly last two days or more can share so many; sorted by their latest start, each is compared with
 * those that have not ended by then, the longest lasting first. Where very many last at once, the first of them suffice to
 * show that the record is wrong there, and keep the work near-linear.
 */
final class Overlaps<T extends Entity> {
  private static final int FOUND = 32;
  private static final int PASSED = 1_000;

  /** Of those that a turn overlaps with, the one to name: one that is not qualified proves it, and a near one is soon found. */
  private static final Comparator<Indexed<?>> TELLING =
      Comparator.<Indexed<?>, Boolean>comparing(Indexed::isSure).thenComparingInt(Indexed::index);

  private record Indexed<T extends Entity>(Turn<T> turn, int index) {
    long latestStart() {
      return turn.bounds().latestStart();
    }

    long earliestEnd() {
      return turn.bounds().earliestEnd();
    }

    boolean isSure() {
      return !turn.span().isQualified();
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

  /**
   * Gives each turn that overlaps with one before it, together with the nearest of those before it, if possible one whose
   * span is not qualified. These are looked for apart, so that no number of qualified ones hides them.
   */
  void forEach(BiConsumer<Turn<T>, Turn<T>> action) {
    Map<Integer, Indexed<T>> nearest = new TreeMap<>();
    List<Indexed<T>> byStart = new ArrayList<>(turns);
    byStart.sort(Comparator.comparingLong(Indexed<T>::latestStart));
    Comparator<Indexed<T>> byEnd = Comparator.comparingLong(Indexed<T>::earliestEnd)
        .reversed()
        .thenComparingInt(Indexed<T>::index);
    TreeSet<Indexed<T>> sure = new TreeSet<>(byEnd);
    TreeSet<Indexed<T>> qualified = new TreeSet<>(byEnd);
    for (Indexed<T> turn : byStart) {
      overlapping(turn, sure).forEach(other -> note(turn, other, nearest));
      overlapping(turn, qualified).forEach(other -> note(turn, other, nearest));
      (turn.isSure() ? sure : qualified).add(turn);
    }
    nearest.forEach((later, earlier) -> action.accept(earlier.turn, turns.get(later).turn));
  }

  private static <T extends Entity> void note(
      Indexed<T> one, Indexed<T> other, Map<Integer, Indexed<T>> nearest) {
    boolean inOrder = one.index < other.index;
    Indexed<T> earlier = inOrder ? one : other;
    nearest.merge(
        inOrder ? other.index : one.index, earlier, BinaryOperator.maxBy(TELLING::compare));
  }

  private List<Indexed<T>> overlapping(Indexed<T> turn, TreeSet<Indexed<T>> lasting) {
    List<Indexed<T>> found = new ArrayList<>();
    int passed = 0;
    for (Indexed<T> longest : lasting) {
      boolean over = longest.earliestEnd() <= turn.latestStart();
      if (over || found.size() == FOUND || passed == PASSED) {
        return found;
      }
      if (exempt.test(longest.turn, turn.turn)) {
        passed++;
      } else {
        found.add(longest);
      }
    }
    return found;
  }

  /** A number of days in words; one that no end bounds is without number. */
  static String days(long number) {
    return number > Bounds.NEVER_ENDS / 2 ? "days without end" : number + " days";
  }
}
