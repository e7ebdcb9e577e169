package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/**
 * An index of records by group and by time: the k records of a group that may share a day with a given span are found in
 * O(log n + k).
 *
 * <p>Each group is a range of rows, sorted by the first possible day of the record. The rows of a group form an implicit
 * balanced tree, in which the middle row of a range is the root of that range. Each root holds the last possible day of its
 * whole range, so that ranges that end too early are skipped. All groups share their arrays, in which the days of a record are
 * next to each other: a search reads little memory, and none of the records.
 *
 * <p>An index is immutable and safe to share between threads.
 */
final class GroupedIntervalIndex {
  /** The columns of a row: the four days of {@link DayBounds}, and the record. */
  private static final int WIDTH = 5;

  private static final int LAST = 1;
  private static final int CERTAIN_FIRST = 2;
  private static final int CERTAIN_LAST = 3;
  private static final int RECORD = 4;

  /** The size of a range up to which a scan is faster than the tree. */
  private static final int SCANNED = 32;

  private final Groups groups;
  private final int[] starts;
  private final int[] rows;

  /** For each row the last possible day of its range. A scan does not read it. */
  private final int[] lastOfRange;

  /** The numbers of groups, from 0. */
  interface Groups {
    /** Returns the number of the group of a key, which is new if the key is. */
    int numberOrNew(Object key);

    /** Returns the number of the group of a key, or -1 if no record has the key. */
    int number(Object key);

    /** Returns the number of groups, some of which may be empty. */
    int count();

    /** Returns the groups of keys of any type, which are numbered as they occur. */
    static Groups ofValues() {
      Map<Object, Integer> numbers = new HashMap<>();
      return new Groups() {
        @Override
        public int numberOrNew(Object key) {
          Integer next = numbers.size();
          Integer known = numbers.putIfAbsent(key, next);
          return known == null ? next : known;
        }

        @Override
        public int number(Object key) {
          return numbers.getOrDefault(key, -1);
        }

        @Override
        public int count() {
          return numbers.size();
        }
      };
    }

    /** Returns the groups of the ids of a kind: the place of its record in the document is the number of a group. */
    static Groups ofIds(IdIndex index, EntityKind kind) {
      return new Groups() {
        @Override
        public int numberOrNew(Object key) {
          return number(key);
        }

        @Override
        public int number(Object key) {
          int number = index.number((Id<?>) key);
          return number >= 0 && index.kind(number) == kind ? index.position(number) : -1;
        }

        @Override
        public int count() {
          return index.count(kind);
        }
      };
    }
  }

  private GroupedIntervalIndex(Groups groups, int[] starts, int[] records, SpanTable spans) {
    this.groups = groups;
    this.starts = starts;
    this.rows = new int[WIDTH * records.length];
    this.lastOfRange = new int[records.length];
    long[] order = new long[records.length];
    for (int i = 0; i < records.length; i++) {
      order[i] = (long) spans.first(records[i]) << Integer.SIZE | records[i];
    }
    for (int group = 0; group + 1 < starts.length; group++) {
      Arrays.sort(order, starts[group], starts[group + 1]);
    }
    for (int row = 0; row < order.length; row++) {
      spans.copy((int) order[row], rows, WIDTH * row);
      rows[WIDTH * row + RECORD] = (int) order[row];
    }
    for (int group = 0; group + 1 < starts.length; group++) {
      setLastOfRange(starts[group], starts[group + 1]);
    }
  }

  private int setLastOfRange(int from, int to) {
    if (from >= to) {
      return Integer.MIN_VALUE;
    }
    int middle = from + to >>> 1;
    int last = Math.max(
        rows[WIDTH * middle + LAST],
        Math.max(setLastOfRange(from, middle), setLastOfRange(middle + 1, to)));
    lastOfRange[middle] = last;
    return last;
  }

  /** Returns an index with a single group of all records, which has the number 0. */
  static GroupedIntervalIndex ofAll(int records, SpanTable spans) {
    int[] all = IntStream.range(0, records).toArray();
    return new GroupedIntervalIndex(Groups.ofValues(), new int[] {0, records}, all, spans);
  }

  /** Returns an index with a group for each key; a record is in the groups of all its keys. */
  static <T> GroupedIntervalIndex groupedBy(
      Groups groups, Function<T, ? extends Collection<?>> keys, List<T> records, SpanTable spans) {
    IntList groupOf = new IntList();
    IntList recordOf = new IntList();
    for (int record = 0; record < records.size(); record++) {
      Collection<?> own = keys.apply(records.get(record));
      for (Object key : own.size() < 2 ? own : new LinkedHashSet<>(own)) {
        groupOf.add(groups.numberOrNew(key));
        recordOf.add(record);
      }
    }
    int[] starts = new int[groups.count() + 1];
    for (int i = 0; i < groupOf.size(); i++) {
      starts[groupOf.get(i) + 1]++;
    }
    for (int group = 0; group + 1 < starts.length; group++) {
      starts[group + 1] += starts[group];
    }
    int[] next = starts.clone();
    int[] grouped = new int[recordOf.size()];
    for (int i = 0; i < grouped.length; i++) {
      grouped[next[groupOf.get(i)]++] = recordOf.get(i);
    }
    return new GroupedIntervalIndex(groups, starts, grouped, spans);
  }

  /** Returns the number of the group of a key, or -1 if no record has the key. */
  int group(Object key) {
    return groups.number(key);
  }

  /** Returns the number of records in a group; the group -1 is empty. */
  int size(int group) {
    return group < 0 ? 0 : starts[group + 1] - starts[group];
  }

  /** Returns the records of a group, in the order of the document. */
  IntStream records(int group) {
    return group < 0
        ? IntStream.empty()
        : IntStream.range(starts[group], starts[group + 1])
            .map(row -> rows[WIDTH * row + RECORD])
            .sorted();
  }

  /** Returns the records of a group that may share a day with a span, in the order of the document. */
  MatchSet find(int group, DayBounds span) {
    MatchSet matches = new MatchSet();
    if (group >= 0) {
      find(starts[group], starts[group + 1], span, matches);
      matches.certain.sort();
      matches.uncertain.sort();
    }
    return matches;
  }

  private void find(int from, int to, DayBounds span, MatchSet matches) {
    if (to - from <= SCANNED) {
      scan(from, to, span, matches);
      return;
    }
    int middle = from + to >>> 1;
    if (lastOfRange[middle] < span.first) {
      return;
    }
    int row = WIDTH * middle;
    find(from, middle, span, matches);
    if (rows[row] <= span.last) {
      match(row, span, matches);
      find(middle + 1, to, span, matches);
    }
  }

  private void scan(int from, int to, DayBounds span, MatchSet matches) {
    int end = WIDTH * to;
    for (int row = WIDTH * from; row < end && rows[row] <= span.last; row += WIDTH) {
      match(row, span, matches);
    }
  }

  private void match(int row, DayBounds span, MatchSet matches) {
    if (rows[row + LAST] >= span.first) {
      boolean certain = rows[row + CERTAIN_FIRST] <= span.certainLast
          && span.certainFirst <= rows[row + CERTAIN_LAST];
      (certain ? matches.certain : matches.uncertain).add(rows[row + RECORD]);
    }
  }

  /**
   * The days of a span, counted from 1970-01-01. A missing limit is a day before or after all days that can be asked for.
   *
   * @param first the first day on which it is possible, inclusive
   * @param last the last day on which it is possible, inclusive
   * @param certainFirst the first day by which it has certainly begun, inclusive
   * @param certainLast the last day until which it certainly lasts, inclusive
   */
  record DayBounds(int first, int last, int certainFirst, int certainLast) {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int BEFORE_ALL = Integer.MIN_VALUE + 1;
    private static final int AFTER_ALL = Integer.MAX_VALUE - 1;
    private static final DayBounds NONE = new DayBounds(NEVER, -NEVER, NEVER, -NEVER);

    static DayBounds of(LocalDate day) {
      int number = number(day.toEpochDay());
      return new DayBounds(number, number, number, number);
    }

    /** Returns the days of a span; a reversed span has none. */
    static DayBounds of(TimeSpan span) {
      if (span.isReversed()) {
        return NONE;
      }
      EpochDayBounds bounds = EpochDayBounds.of(span);
      return new DayBounds(
          number(bounds.earliestStart()),
          number(bounds.latestEnd()),
          number(bounds.latestStart()),
          number(bounds.earliestEnd()));
    }

    /** Returns the same days, each no more certain than a certainty. */
    DayBounds and(Certainty certainty) {
      return switch (certainty) {
        case CERTAIN -> this;
        case UNCERTAIN -> new DayBounds(first, last, NEVER, -NEVER);
        case IMPOSSIBLE -> NONE;
      };
    }

    private static int number(long day) {
      return (int) Math.max(BEFORE_ALL, Math.min(AFTER_ALL, day));
    }
  }

  /** The days of all records of a kind, from which its indexes are made. */
  static final class SpanTable {
    private static final int DAYS = 4;

    private final int[] days;

    SpanTable(List<DayBounds> spans) {
      this.days = new int[DAYS * spans.size()];
      int at = 0;
      for (DayBounds span : spans) {
        days[at] = span.first;
        days[at + LAST] = span.last;
        days[at + CERTAIN_FIRST] = span.certainFirst;
        days[at + CERTAIN_LAST] = span.certainLast;
        at += DAYS;
      }
    }

    private int first(int record) {
      return days[DAYS * record];
    }

    private void copy(int record, int[] to, int at) {
      System.arraycopy(days, DAYS * record, to, at, DAYS);
    }
  }

  /** The records that may match, by their number. */
  static final class MatchSet {
    private final IntList certain = new IntList();
    private final IntList uncertain = new IntList();

    <T> List<T> certain(List<T> records) {
      return certain.of(records);
    }

    <T> List<T> uncertain(List<T> records) {
      return uncertain.of(records);
    }
  }

  /** A list of integers that grows. */
  private static final class IntList {
    private static final int[] NONE = {};

    private int[] numbers = NONE;
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.max(4, 2 * size));
      }
      numbers[size++] = number;
    }

    int size() {
      return size;
    }

    int get(int position) {
      return numbers[position];
    }

    void sort() {
      if (size > 1) {
        Arrays.sort(numbers, 0, size);
      }
    }

    /** Returns the records of the numbers. The type is open so that no cast reads a record, which may not be cached. */
    <E> List<E> of(List<E> records) {
      return switch (size) {
        case 0 -> List.of();
        case 1 -> List.of(records.get(numbers[0]));
        default -> Arrays.stream(numbers, 0, size).<E>mapToObj(records::get).toList();
      };
    }
  }
}
