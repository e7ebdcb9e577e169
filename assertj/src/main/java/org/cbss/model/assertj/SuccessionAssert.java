package org.cbss.model.assertj;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.cbss.model.Entity;
import org.cbss.model.query.Succession;
import org.cbss.model.query.Succession.Transition;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Succession}. Messages list transitions in the order of the records.
 *
 * @param <T> the type of record
 */
public final class SuccessionAssert<T extends Entity>
    extends AbstractAssert<SuccessionAssert<T>, Succession<T>> {
  SuccessionAssert(@Nullable Succession<T> actual) {
    super(actual, SuccessionAssert.class);
  }

  /**
   * Verifies which records are part of the succession, in order.
   *
   * @param ids the ids of the records
   * @return this assertion
   */
  public SuccessionAssert<T> hasOrder(String... ids) {
    isNotNull();
    List<String> found = actual.entries().stream().map(Excerpt::name).toList();
    if (!found.equals(List.of(ids))) {
      failWithMessage(
          "%s",
          "Expecting the order " + Excerpt.list(List.of(ids)) + "\nbut it is " + Excerpt.list(found)
              + difference(found, ids));
    }
    return this;
  }

  /** Returns the first place at which two orders differ. */
  private static String difference(List<String> found, String... ids) {
    int same = 0;
    while (same < Math.min(found.size(), ids.length) && found.get(same).equals(ids[same])) {
      same++;
    }
    return "\nfrom number " + (same + 1) + " on, "
        + (same < found.size() ? Excerpt.list(found.subList(same, same + 1)) : "nothing");
  }

  /**
   * Verifies that there is certainly no gap: neither a certain nor an uncertain one.
   *
   * @return this assertion
   */
  public SuccessionAssert<T> hasNoGaps() {
    return hasNone("gaps", Transition.Kind.GAP, each -> true);
  }

  /**
   * Verifies that no gap is certain.
   *
   * @return this assertion
   */
  public SuccessionAssert<T> hasNoCertainGaps() {
    return hasNone("certain gaps", Transition.Kind.GAP, each -> each.certainty().isCertain());
  }

  /**
   * Verifies that there is certainly no overlap of more than one day: neither a certain nor an uncertain one. Fails if the
   * succession does not compare all records.
   *
   * @return this assertion
   * @see Succession#isComplete()
   */
  public SuccessionAssert<T> hasNoOverlaps() {
    return hasNone("overlaps", Transition.Kind.OVERLAP, each -> true);
  }

  /**
   * Verifies that no overlap of more than one day is certain. Fails if the succession does not compare all records.
   *
   * @return this assertion
   * @see Succession#isComplete()
   */
  public SuccessionAssert<T> hasNoCertainOverlaps() {
    return hasNone(
        "certain overlaps", Transition.Kind.OVERLAP, each -> each.certainty().isCertain());
  }

  private SuccessionAssert<T> hasNone(
      String what, Transition.Kind kind, Predicate<Transition<T>> matches) {
    isNotNull();
    List<String> found = actual.transitions().stream()
        .filter(each -> each.kind() == kind && matches.test(each))
        .map(Transition::toString)
        .toList();
    if (!found.isEmpty()) {
      failWithMessage(
          "%s",
          "Expecting no " + what + "\nbut there "
              + (found.size() == 1 ? "is 1:" : "are " + found.size() + ":")
              + Excerpt.lines(found, found.size()));
    }
    if (kind == Transition.Kind.OVERLAP && !actual.isComplete()) {
      failWithMessage(
          "%s",
          "Expecting no " + what + "\nbut more than " + Succession.MAX_DISTANT_PAIRS
              + " pairs may share a day, so that not all are compared");
    }
    return this;
  }
}
