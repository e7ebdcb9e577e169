package org.cbss.model.internal.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/**
 * The order of records in time: by ordinal if both have one, otherwise by earliest start, then latest start, then position
 * in the document. A record with an unknown start comes where it began at the latest, or ended at the earliest if that is
 * sooner. Records whose span has no date are not part of the order.
 */
public final class RecordOrder {
  private static final Comparator<TimeSpan> BY_TIME =
      Comparator.comparingLong(RecordOrder::begunBy).thenComparing(TimeSpan.BY_START);

  private RecordOrder() {}

  /** Returns the day by which a span is placed: its earliest start; if that is unknown, its latest start or earliest end. */
  private static long begunBy(TimeSpan span) {
    EpochDayBounds bounds = EpochDayBounds.of(span);
    if (!span.start().isUnknown()) {
      return bounds.earliestStart();
    }
    return bounds.earliestEnd() == EpochDayBounds.NEVER_BEGAN
        ? bounds.latestStart()
        : Math.min(bounds.latestStart(), bounds.earliestEnd());
  }

  /**
   * Sorts records by time.
   *
   * @param <T> the type of the records
   * @param records the records, in the order of the document
   * @param span returns the span of a record
   * @param ordinal returns the ordinal of a record, or empty if it has none
   * @return a new list, without the records whose span has no date
   */
  public static <T> List<T> inOrder(
      List<T> records, Function<T, TimeSpan> span, Function<T, Optional<Integer>> ordinal) {
    List<T> byStart = new ArrayList<>(records.size());
    List<T> numbered = new ArrayList<>(0);
    for (T record : records) {
      if (isBounded(span.apply(record))) {
        byStart.add(record);
      }
    }
    byStart.sort(Comparator.comparing(span, BY_TIME));
    for (T record : byStart) {
      if (ordinal.apply(record).isPresent()) {
        numbered.add(record);
      }
    }
    numbered.sort(Comparator.comparing(record -> ordinal.apply(record).orElseThrow()));
    Iterator<T> next = numbered.iterator();
    if (numbered.size() > 1) {
      byStart.replaceAll(record -> ordinal.apply(record).isPresent() ? next.next() : record);
    }
    return byStart;
  }

  /**
   * Returns whether a span has a date at either end.
   *
   * @param span the span
   * @return false for a span such as {@code /} or {@code ../..}
   */
  public static boolean isBounded(TimeSpan span) {
    return span.start().date().isPresent() || span.end().date().isPresent();
  }
}
