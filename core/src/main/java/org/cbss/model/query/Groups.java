package org.cbss.model.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cbss.model.structure.TextNumbers;

/** The records of a kind, grouped by what they have of a property, each group indexed by time. */
final class Groups {
  private final TextNumbers values;
  private final int[] starts;
  private final IntervalIndex index;

  private Groups(TextNumbers values, int[] starts, int[] records, Times times) {
    this.values = values;
    this.starts = starts;
    this.index = new IntervalIndex(records, starts, times);
  }

  /** One group of all records, by no property: its number is 0. */
  static Groups whole(int records, Times times) {
    int[] all = new int[records];
    Arrays.setAll(all, record -> record);
    return new Groups(new TextNumbers(0), new int[] {0, records}, all, times);
  }

  static <T> Groups by(Property<T> property, List<T> records, Times times) {
    Members members = new Members();
    for (int record = 0; record < records.size(); record++) {
      members.add(record, property.values().apply(records.get(record)));
    }
    int[] starts = members.starts();
    return new Groups(members.values, starts, members.grouped(starts), times);
  }

  /** The number of the group of a value, or -1 where no record has it. */
  int of(Object value) {
    return values.of(value.toString());
  }

  int size(int group) {
    return group < 0 ? 0 : starts[group + 1] - starts[group];
  }

  boolean isEmpty() {
    return values.size() == 0;
  }

  int[] records(int group) {
    return group < 0 ? new int[0] : index.records(starts[group], starts[group + 1]);
  }

  /** The records of a group that may share a day with what is asked for, in the order of the document. */
  Hits find(int group, Days asked) {
    Hits hits = new Hits();
    if (group >= 0) {
      index.find(starts[group], starts[group + 1], asked, hits);
      hits.sort();
    }
    return hits;
  }

  /** Which record is in which group, as it comes. */
  private static final class Members {
    private final TextNumbers values = new TextNumbers(0);
    private final Ints groups = new Ints();
    private final Ints records = new Ints();

    void add(int record, Collection<?> its) {
      Collection<?> different = its.size() < 2 ? its : Set.copyOf(its);
      for (Object value : different) {
        groups.add(values.add(value.toString()));
        records.add(record);
      }
    }

    int[] starts() {
      int[] starts = new int[values.size() + 1];
      for (int i = 0; i < groups.size(); i++) {
        starts[groups.get(i) + 1]++;
      }
      for (int group = 0; group < values.size(); group++) {
        starts[group + 1] += starts[group];
      }
      return starts;
    }

    int[] grouped(int[] starts) {
      int[] next = starts.clone();
      int[] grouped = new int[records.size()];
      for (int i = 0; i < grouped.length; i++) {
        grouped[next[groups.get(i)]++] = records.get(i);
      }
      return grouped;
    }
  }
}
