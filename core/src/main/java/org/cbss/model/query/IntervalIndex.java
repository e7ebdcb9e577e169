package org.cbss.model.query;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Records by the outer bounds of their time: which of them may have been so between two days is found in O(log n + k).
 *
 * <p>The records are sorted by their first possible day. Over the sorted array stands an implicit balanced tree, of which the
 * node of a stretch is its middle, and each node knows the last possible day of its whole stretch; stretches that end too
 * early, or begin too late, are passed over.
 */
final class IntervalIndex {
  static final IntervalIndex EMPTY = new IntervalIndex(new int[0], any -> 0, any -> 0);

  private final int[] records;
  private final int[] firstDays;
  private final int[] lastDays;
  private final int[] lastDaysOfStretch;

  /**
   * The index of some records.
   *
   * @param records the records, by their number, in the order of the document
   * @param firstDay the first possible day of a record
   * @param lastDay the last possible day of a record
   */
  IntervalIndex(int[] records, IntToLongFunction firstDay, IntToLongFunction lastDay) {
    int[] order = sorted(records, firstDay);
    this.records = order;
    this.firstDays = days(order, firstDay);
    this.lastDays = days(order, lastDay);
    this.lastDaysOfStretch = new int[order.length];
    measure(0, order.length);
  }

  private static int[] sorted(int[] records, IntToLongFunction firstDay) {
    Integer[] boxed = Arrays.stream(records).boxed().toArray(Integer[]::new);
    Arrays.sort(
        boxed,
        (one, other) -> Long.compare(firstDay.applyAsLong(one), firstDay.applyAsLong(other)));
    return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
  }

  /** Days as numbers of half the size, of which those without a limit are the least and the greatest. */
  private static int[] days(int[] records, IntToLongFunction day) {
    return Arrays.stream(records).mapToLong(day).mapToInt(IntervalIndex::half).toArray();
  }

  private static int half(long day) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day));
  }

  private int measure(int from, int to) {
    if (from >= to) {
      return Integer.MIN_VALUE;
    }
    int middle = (from + to) >>> 1;
    int last = Math.max(lastDays[middle], Math.max(measure(from, middle), measure(middle + 1, to)));
    lastDaysOfStretch[middle] = last;
    return last;
  }

  /** How many records there are. */
  int size() {
    return records.length;
  }

  /** The records, in the order of the document. */
  int[] all() {
    int[] all = records.clone();
    Arrays.sort(all);
    return all;
  }

  /** The records that may have been so on a day from the first to the last, in the order of the document. */
  int[] between(long first, long last) {
    Hits hits = new Hits();
    collect(0, records.length, half(first), half(last), hits);
    return hits.inOrder();
  }

  private void collect(int from, int to, int first, int last, Hits hits) {
    if (from >= to) {
      return;
    }
    int middle = (from + to) >>> 1;
    if (lastDaysOfStretch[middle] < first) {
      return;
    }
    collect(from, middle, first, last, hits);
    if (firstDays[middle] <= last) {
      if (lastDays[middle] >= first) {
        hits.add(records[middle]);
      }
      collect(middle + 1, to, first, last, hits);
    }
  }

  private static final class Hits {
    private int[] records = new int[8];
    private int size;

    void add(int record) {
      if (size == records.length) {
        records = Arrays.copyOf(records, 2 * size);
      }
      records[size++] = record;
    }

    int[] inOrder() {
      int[] found = Arrays.copyOf(records, size);
      Arrays.sort(found);
      return found;
    }
  }
}
