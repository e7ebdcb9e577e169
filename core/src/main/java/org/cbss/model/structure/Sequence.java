package org.cbss.model.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cbss.model.time.TimeSpan;

/**
 * The order in which records follow each other: by ordinal where both have one, else by earliest start, then latest start,
 * then place in the document. Records whose span has no bound at all are in no order.
 */
public final class Sequence {
  private Sequence() {}

  /**
   * Records in their order.
   *
   * @param <T> the type of the records
   * @param records the records, in the order of the document
   * @param span the span of a record
   * @param ordinal its ordinal, if it has one
   * @return a new list
   */
  public static <T> List<T> inOrder(
      List<T> records, Function<T, TimeSpan> span, Function<T, Optional<Integer>> ordinal) {
    List<T> byStart = new ArrayList<>(
        records.stream().filter(record -> isBounded(span.apply(record))).toList());
    byStart.sort(Comparator.comparing(span, TimeSpan.BY_START));
    List<T> numbered = byStart.stream()
        .filter(record -> ordinal.apply(record).isPresent())
        .sorted(Comparator.comparing(record -> ordinal.apply(record).orElseThrow()))
        .toList();
    int next = 0;
    for (int i = 0; i < byStart.size(); i++) {
      if (ordinal.apply(byStart.get(i)).isPresent()) {
        byStart.set(i, numbered.get(next++));
      }
    }
    return byStart;
  }

  /**
   * Whether a span has a date at either end.
   *
   * @param span the span
   * @return false for what says nothing, such as {@code /} and {@code ../..}
   */
  public static boolean isBounded(TimeSpan span) {
    return span.start().date().isPresent() || span.end().date().isPresent();
  }
}
