package org.cbss.model.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cbss.model.Entity;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

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
  private final Horizon horizon;
  private final AtomicReferenceArray<@Nullable Groups> groups =
      new AtomicReferenceArray<>(PROPERTIES + 1);
  private volatile @Nullable Times times;

  Pool(List<T> records, Function<T, TimeSpan> time, Horizon horizon) {
    this.records = records;
    this.time = time;
    this.horizon = horizon;
  }

  List<T> records() {
    return records;
  }

  Times times() {
    Times known = times;
    if (known == null) {
      known = new Times(records, time, horizon);
      times = known;
    }
    return known;
  }

  /** All records as one group. */
  Groups whole() {
    return known(WHOLE, () -> Groups.whole(records.size(), times()));
  }

  /** The records by what they have of a property. */
  Groups by(Property<T> property) {
    return known(property.number(), () -> Groups.by(property, records, times()));
  }

  private Groups known(int slot, Supplier<Groups> make) {
    Groups known = groups.get(slot);
    if (known != null) {
      return known;
    }
    Groups made = make.get();
    groups.set(slot, made);
    return made;
  }
}
