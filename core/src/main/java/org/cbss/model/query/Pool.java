package org.cbss.model.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cbss.model.Entity;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;

/**
 * All records of one kind, with the indexes that questions about them have needed so far.
 *
 * <p>An index is made when it is first asked for. Two threads may make the same one at once; they come to the same result,
 * and no thread waits for another.
 */
final class Pool<T extends Entity> {
  private static final int PROPERTIES = 8;
  private static final int WHOLE = PROPERTIES;

  private final List<T> records;
  private final Function<T, TimeSpan> time;
  private final AtomicReferenceArray<Map<Object, IntervalIndex>> indexes =
      new AtomicReferenceArray<>(PROPERTIES + 1);

  Pool(List<T> records, Function<T, TimeSpan> time) {
    this.records = records;
    this.time = time;
  }

  List<T> records() {
    return records;
  }

  TimeSpan timeOf(T entity) {
    return time.apply(entity);
  }

  /** The index of all records. */
  IntervalIndex whole() {
    return Objects.requireNonNull(known(
            WHOLE, () -> Map.of("", index(IntStream.range(0, records.size()).toArray())))
        .get(""));
  }

  /** The index of the records that have a value of a property. */
  IntervalIndex of(Property<T> property, Object value) {
    return known(property.number(), () -> groups(property))
        .getOrDefault(value, IntervalIndex.EMPTY);
  }

  private Map<Object, IntervalIndex> known(int slot, Supplier<Map<Object, IntervalIndex>> make) {
    Map<Object, IntervalIndex> known = indexes.get(slot);
    if (known != null) {
      return known;
    }
    Map<Object, IntervalIndex> made = make.get();
    return indexes.compareAndSet(slot, null, made) ? made : indexes.get(slot);
  }

  private Map<Object, IntervalIndex> groups(Property<T> property) {
    Map<Object, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      int record = i;
      property.values().apply(records.get(i)).stream()
          .distinct()
          .forEach(
              value -> members.computeIfAbsent(value, any -> new ArrayList<>()).add(record));
    }
    Map<Object, IntervalIndex> groups = new HashMap<>();
    members.forEach((value, group) ->
        groups.put(value, index(group.stream().mapToInt(Integer::intValue).toArray())));
    return groups;
  }

  /** Of a span that is reversed nothing is possible: its first day is after its last, so that no question finds it. */
  private IntervalIndex index(int[] members) {
    return new IntervalIndex(
        members,
        record -> Bounds.of(time.apply(records.get(record))).earliestStart(),
        record -> Bounds.of(time.apply(records.get(record))).latestEnd());
  }
}
