package org.cbss.model.validation;

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
import org.cbss.model.validation.TenureSequence.Tenure;

/**
 * Finds tenures that certainly share more than one day with an earlier one.
 *
 * <p>Only tenures that certainly last two days or more can share so many. Sorted by latest start, each is compared with those
 * that have not ended by then, the longest first. If very many overlap, the first of them are enough to report, and keep the
 * work near-linear.
 */
final class Overlaps<T extends Entity> {
  private static final int MAX_FOUND = 32;
  private static final int MAX_EXEMPT = 1_000;

  /** The greatest is the one to name: one that is not qualified, because it proves the overlap, and the nearest. */
  private static final Comparator<Indexed<?>> BY_EVIDENCE =
      Comparator.<Indexed<?>, Boolean>comparing(Indexed::isUnqualified)
          .thenComparingInt(Indexed::index);

  private record Indexed<T extends Entity>(Tenure<T> tenure, int index) {
    long latestStart() {
      return tenure.bounds().latestStart();
    }

    long earliestEnd() {
      return tenure.bounds().earliestEnd();
    }

    boolean isUnqualified() {
      return !tenure.span().isQualified();
    }
  }

  private final BiPredicate<Tenure<T>, Tenure<T>> exempt;
  private final List<Indexed<T>> tenures = new ArrayList<>();

  Overlaps(BiPredicate<Tenure<T>, Tenure<T>> exempt) {
    this.exempt = exempt;
  }

  /** Adds the next tenure in order. */
  void add(Tenure<T> tenure) {
    if (tenure.bounds().earliestEnd() > tenure.bounds().latestStart()) {
      tenures.add(new Indexed<>(tenure, tenures.size()));
    }
  }

  /**
   * Passes on each tenure that overlaps an earlier one, after the nearest of the earlier ones, if possible one that is not
   * qualified. Those are searched separately, so that no number of qualified ones hides them.
   */
  void forEach(BiConsumer<Tenure<T>, Tenure<T>> action) {
    Map<Integer, Indexed<T>> nearest = new TreeMap<>();
    List<Indexed<T>> byStart = new ArrayList<>(tenures);
    byStart.sort(Comparator.comparingLong(Indexed<T>::latestStart));
    Comparator<Indexed<T>> byEnd = Comparator.comparingLong(Indexed<T>::earliestEnd)
        .reversed()
        .thenComparingInt(Indexed<T>::index);
    TreeSet<Indexed<T>> unqualified = new TreeSet<>(byEnd);
    TreeSet<Indexed<T>> qualified = new TreeSet<>(byEnd);
    for (Indexed<T> tenure : byStart) {
      overlapping(tenure, unqualified).forEach(other -> keepNearest(tenure, other, nearest));
      overlapping(tenure, qualified).forEach(other -> keepNearest(tenure, other, nearest));
      (tenure.isUnqualified() ? unqualified : qualified).add(tenure);
    }
    nearest.forEach((later, earlier) -> action.accept(earlier.tenure, tenures.get(later).tenure));
  }

  private static <T extends Entity> void keepNearest(
      Indexed<T> one, Indexed<T> other, Map<Integer, Indexed<T>> nearest) {
    boolean inOrder = one.index < other.index;
    Indexed<T> earlier = inOrder ? one : other;
    nearest.merge(
        inOrder ? other.index : one.index, earlier, BinaryOperator.maxBy(BY_EVIDENCE::compare));
  }

  private List<Indexed<T>> overlapping(Indexed<T> tenure, TreeSet<Indexed<T>> lasting) {
    List<Indexed<T>> found = new ArrayList<>();
    int exempted = 0;
    for (Indexed<T> longest : lasting) {
      boolean over = longest.earliestEnd() <= tenure.latestStart();
      if (over || found.size() == MAX_FOUND || exempted == MAX_EXEMPT) {
        return found;
      }
      if (exempt.test(longest.tenure, tenure.tenure)) {
        exempted++;
      } else {
        found.add(longest);
      }
    }
    return found;
  }
}
