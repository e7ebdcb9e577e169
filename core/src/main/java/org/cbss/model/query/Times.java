package org.cbss.model.query;

import java.util.List;
import java.util.function.Function;
import org.cbss.model.time.TimeSpan;

/** The days of all records of one kind, for indexes to be made of. */
final class Times {
  private static final int WIDTH = 4;

  private final int[] days;

  <T> Times(List<T> records, Function<T, TimeSpan> time, Horizon horizon) {
    this.days = new int[WIDTH * records.size()];
    int at = 0;
    for (T record : records) {
      TimeSpan span = time.apply(record);
      put(at, horizon.days(span));
      at += WIDTH;
    }
  }

  private void put(int at, Days of) {
    days[at] = of.first();
    days[at + 1] = of.last();
    days[at + 2] = of.certainFirst();
    days[at + 3] = of.certainLast();
  }

  int first(int record) {
    return days[WIDTH * record];
  }

  /** Puts the days of a record where an index has them, in the order of {@link Days}. */
  void copy(int record, int[] to, int at) {
    System.arraycopy(days, WIDTH * record, to, at, WIDTH);
  }
}
