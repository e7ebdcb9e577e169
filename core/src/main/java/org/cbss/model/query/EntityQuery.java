package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.query.GroupedIntervalIndex.DayBounds;
import org.cbss.model.query.GroupedIntervalIndex.Groups;
import org.cbss.model.query.GroupedIntervalIndex.MatchSet;
import org.cbss.model.query.GroupedIntervalIndex.SpanTable;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The records of a kind that pass a number of filters. The filter that leaves the fewest records is answered by its index;
 * the other filters are tested on each record found.
 *
 * <p>A query is immutable and safe to share between threads.
 */
final class EntityQuery<T extends Entity> {

  /**
   * A property of records by which they can be filtered.
   *
   * @param number the number of the key among those of its kind, from 0
   * @param kinds the kinds of the records whose ids are the values, or empty if the values are not ids
   * @param values returns the values of a record
   */
  record IndexKey<T>(
      int number, Set<EntityKind> kinds, Function<T, ? extends Collection<?>> values) {

    static <T> IndexKey<T> one(int number, EntityKind kind, Function<T, Id<?>> value) {
      return new IndexKey<>(number, Set.of(kind), record -> List.of(value.apply(record)));
    }

    static <T> IndexKey<T> optional(
        int number, EntityKind kind, Function<T, ? extends Optional<?>> value) {
      return new IndexKey<>(number, Set.of(kind), record -> list(value.apply(record)));
    }

    /** Returns a key whose values are not ids. */
    static <T> IndexKey<T> value(int number, Function<T, ? extends Optional<?>> value) {
      return new IndexKey<>(number, Set.of(), record -> list(value.apply(record)));
    }

    static <T> IndexKey<T> many(
        int number, EntityKind kind, Function<T, ? extends List<?>> values) {
      return new IndexKey<>(number, Set.of(kind), values);
    }

    private static List<?> list(Optional<?> value) {
      return value.<List<?>>map(List::of).orElse(List.of());
    }
  }

  private record EntityFilter<T>(
      IndexKey<T> key, Object value, @Nullable EntityFilter<T> before) {
    boolean matches(T record) {
      return key.values.apply(record).contains(value) && (before == null || before.matches(record));
    }
  }

  private final EntityTable<T> table;
  private final @Nullable EntityFilter<T> filter;
  private final @Nullable GroupedIntervalIndex index;
  private final int group;

  private EntityQuery(
      EntityTable<T> table,
      @Nullable EntityFilter<T> filter,
      @Nullable GroupedIntervalIndex index,
      int group) {
    this.table = table;
    this.filter = filter;
    this.index = index;
    this.group = group;
  }

  /** Returns a query for all records of a kind. */
  static <T extends Entity> EntityQuery<T> all(
      List<T> records, IdIndex ids, Supplier<List<DayBounds>> bounds) {
    return new EntityQuery<>(new EntityTable<>(records, ids, bounds), null, null, 0);
  }

  /** Returns a query for those of the records that have a value of a key. */
  EntityQuery<T> narrow(IndexKey<T> key, Object value) {
    EntityFilter<T> both = new EntityFilter<>(key, value, filter);
    GroupedIntervalIndex other = table.indexBy(key);
    int found = other.group(value);
    return index == null || other.size(found) < index.size(group)
        ? new EntityQuery<>(table, both, other, found)
        : new EntityQuery<>(table, both, index, group);
  }

  /** Returns the id by which a filter of a key narrows these records. */
  Optional<Id<?>> value(IndexKey<T> key) {
    for (EntityFilter<T> each = filter; each != null; each = each.before) {
      if (each.key == key && each.value instanceof Id<?> id) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** Returns whether more than one filter narrows these records. */
  boolean isNarrowedFurther() {
    return filter != null && filter.before != null;
  }

  boolean matches(T entity) {
    return filter == null || filter.matches(entity);
  }

  /** Returns whether the index finds no record. A filter that is tested may still exclude those that it finds. */
  boolean isEmpty() {
    return index != null && index.size(group) == 0;
  }

  int size() {
    if (index == null) {
      return table.records.size();
    }
    return isNarrowedFurther() ? list().size() : index.size(group);
  }

  List<T> list() {
    if (index == null) {
      return Collections.unmodifiableList(table.records);
    }
    Stream<T> found = index.records(group).mapToObj(table.records::get);
    return isNarrowedFurther() ? found.filter(this::matches).toList() : found.toList();
  }

  Answer<T> on(LocalDate day) {
    return answer(DayBounds.of(day));
  }

  Answer<T> during(TimeSpan span) {
    return answer(DayBounds.of(span));
  }

  private Answer<T> answer(DayBounds asked) {
    MatchSet matches = index == null ? table.indexOfAll().find(0, asked) : index.find(group, asked);
    return Answer.of(
        filtered(matches.certain(table.records)), filtered(matches.uncertain(table.records)));
  }

  private List<T> filtered(List<T> found) {
    return isNarrowedFurther() ? found.stream().filter(this::matches).toList() : found;
  }

  /**
   * All records of a kind, with their indexes.
   *
   * <p>An index is made when it is first needed. Two threads may make the same one at once: the results are equal, and no
   * thread waits for another.
   */
  private static final class EntityTable<T extends Entity> {
    private static final int MAX_KEYS = 9;

    private final List<T> records;
    private final IdIndex ids;
    private final Supplier<List<DayBounds>> bounds;
    private final AtomicReferenceArray<@Nullable GroupedIntervalIndex> indexes =
        new AtomicReferenceArray<>(MAX_KEYS + 1);
    private volatile @Nullable SpanTable spans;

    EntityTable(List<T> records, IdIndex ids, Supplier<List<DayBounds>> bounds) {
      this.records = records;
      this.ids = ids;
      this.bounds = bounds;
    }

    private SpanTable spans() {
      SpanTable known = spans;
      if (known == null) {
        known = new SpanTable(bounds.get());
        spans = known;
      }
      return known;
    }

    GroupedIntervalIndex indexOfAll() {
      return index(MAX_KEYS, () -> GroupedIntervalIndex.ofAll(records.size(), spans()));
    }

    GroupedIntervalIndex indexBy(IndexKey<T> key) {
      return index(
          key.number,
          () -> GroupedIntervalIndex.groupedBy(groups(key.kinds), key.values, records, spans()));
    }

    private Groups groups(Set<EntityKind> kinds) {
      return kinds.size() == 1 ? Groups.ofIds(ids, kinds.iterator().next()) : Groups.ofValues();
    }

    private GroupedIntervalIndex index(int slot, Supplier<GroupedIntervalIndex> make) {
      GroupedIntervalIndex known = indexes.get(slot);
      if (known == null) {
        known = make.get();
        indexes.set(slot, known);
      }
      return known;
    }
  }
}
