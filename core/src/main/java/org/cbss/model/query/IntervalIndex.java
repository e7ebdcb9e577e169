package org.cbss.model.query;

import java.util.Arrays;

/**
 * Groups of records by the days between which they may have been so: which of a group may have been so between two days is
 * found in O(log n + k).
 *
 * <p>Each group is a row of records, sorted by their first possible day. Over it stands an implicit balanced tree, of which
 * the node of a stretch is its middle, and each node knows the last possible day of its whole stretch; stretches that end
 * too early, or begin too late, are passed over. All groups share one array, in which what is known of a record stands side
 * by side.
 */
final class IntervalIndex {
  private static final int WIDTH = 6;

  private static final int LAST = 1;
  private static final int CERTAIN_FIRST = 2;
  private static final int CERTAIN_LAST = 3;
  private static final int LAST_OF_STRETCH = 4;
  private static final int RECORD = 5;

  /** So many rows are looked at faster one after another, as they stand in memory, than by their tree. */
  private static final int FEW = 32;

  private final int[] rows;

  /**
   * The index of some groups.
   *
   * @param records the records, by their number, group after group
   * @param starts where each group begins, and last where the last one ends
   * @param times the days of the records
   */
  IntervalIndex(int[] records, int[] starts, Times times) {
    this.rows = new int[WIDTH * records.length];
    long[] order = new long[records.length];
    for (int i = 0; i < records.length; i++) {
      order[i] = (long) times.first(records[i]) << Integer.SIZE | records[i];
    }
    for (int group = 0; group + 1 < starts.length; group++) {
      Arrays.sort(order, starts[group], starts[group + 1]);
    }
    for (int i = 0; i < order.length; i++) {
      put(i, (int) order[i], times);
    }
    for (int group = 0; group + 1 < starts.length; group++) {
      measure(starts[group], starts[group + 1]);
    }
  }

  private void put(int row, int record, Times times) {
    times.copy(record, rows, WIDTH * row);
    rows[WIDTH * row + RECORD] = record;
  }

  private int measure(int from, int to) {
    if (from >= to) {
      return Integer.MIN_VALUE;
    }
    int middle = from + to >>> 1;
    int last = Math.max(
        rows[WIDTH * middle + LAST], Math.max(measure(from, middle), measure(middle + 1, to)));
    rows[WIDTH * middle + LAST_OF_STRETCH] = last;
    return last;
  }

  /** The records of a group, in the order of the document. */
  int[] records(int from, int to) {
    int[] records = new int[to - from];
    for (int row = from; row < to; row++) {
      records[row - from] = rows[WIDTH * row + RECORD];
    }
    Arrays.sort(records);
    return records;
  }

  /** Takes the records of a group that may share a day with what is asked for, in the order of their first day. */
  void find(int from, int to, Days asked, Hits hits) {
    if (to - from <= FEW) {
      findAmongFew(from, to, asked, hits);
      return;
    }
    int middle = from + to >>> 1;
    int at = WIDTH * middle;
    if (rows[at + LAST_OF_STRETCH] < asked.first()) {
      return;
    }
    find(from, middle, asked, hits);
    if (rows[at] <= asked.last()) {
      look(at, asked, hits);
      find(middle + 1, to, asked, hits);
    }
  }

  private void findAmongFew(int from, int to, Days asked, Hits hits) {
    int end = WIDTH * to;
    for (int at = WIDTH * from; at < end && rows[at] <= asked.last(); at += WIDTH) {
      look(at, asked, hits);
    }
  }

  private void look(int at, Days asked, Hits hits) {
    if (rows[at + LAST] >= asked.first()) {
      boolean certain = rows[at + CERTAIN_FIRST] <= asked.certainLast()
          && asked.certainFirst() <= rows[at + CERTAIN_LAST];
      hits.add(rows[at + RECORD], certain);
    }
  }
}
