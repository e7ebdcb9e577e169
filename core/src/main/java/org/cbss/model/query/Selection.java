package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The records that a row of narrowings left. The one that leaves fewest is looked up in its index; the others are asked of
 * each record found.
 */
final class Selection<T extends Entity> {
  private final Pool<T> pool;
  private final @Nullable Narrowing<T> narrowing;
  private final @Nullable Groups groups;
  private final int group;

  /** Records in a group; without groups, all records. */
  private Selection(
      Pool<T> pool, @Nullable Narrowing<T> narrowing, @Nullable Groups groups, int group) {
    this.pool = pool;
    this.narrowing = narrowing;
    this.groups = groups;
    this.group = group;
  }

  static <T extends Entity> Selection<T> all(Pool<T> pool) {
    return new Selection<>(pool, null, null, 0);
  }

  Selection<T> narrow(Property<T> property, Object value) {
    Narrowing<T> more = new Narrowing<>(property, value, narrowing);
    Groups other = pool.by(property);
    int found = other.of(value);
    return groups == null || other.size(found) < groups.size(group)
        ? new Selection<>(pool, more, other, found)
        : new Selection<>(pool, more, groups, group);
  }

  /** Whether any record of the kind has anything of a property, narrowings aside. */
  boolean anyHas(Property<T> property) {
    return !pool.by(property).isEmpty();
  }

  /** Whether any record of the kind has a value of a property, narrowings aside. */
  boolean anyHas(Property<T> property, Object value) {
    return pool.by(property).of(value) >= 0;
  }

  boolean keeps(T entity) {
    return narrowing == null || narrowing.keeps(entity);
  }

  int size() {
    if (groups == null) {
      return pool.records().size();
    }
    return isInGroup() ? groups.size(group) : list().size();
  }

  /** Whether what the index finds need not be asked any more. */
  private boolean isInGroup() {
    return narrowing == null || narrowing.before() == null;
  }

  List<T> list() {
    List<T> records = pool.records();
    if (groups == null) {
      return Collections.unmodifiableList(records);
    }
    Stream<T> found = Arrays.stream(groups.records(group)).mapToObj(records::get);
    return isInGroup() ? found.toList() : found.filter(this::keeps).toList();
  }

  /** The records that were so on a day. */
  Answer<T> on(LocalDate day) {
    return answer(Days.of(day));
  }

  /** The records that share a day with a span. */
  Answer<T> during(TimeSpan span) {
    return answer(Days.of(span));
  }

  private Answer<T> answer(Days asked) {
    Hits hits = groups == null ? pool.whole().find(0, asked) : groups.find(group, asked);
    return Answer.of(kept(hits.certain()), kept(hits.uncertain()));
  }

  private List<T> kept(Ints numbers) {
    List<T> found = those(numbers, pool.records());
    return isInGroup() ? found : found.stream().filter(this::keeps).toList();
  }

  /** Of records of any type, so that the compiler asks none of them for its own: they may be far away in memory. */
  private static <E> List<E> those(Ints numbers, List<E> records) {
    return switch (numbers.size()) {
      case 0 -> List.of();
      case 1 -> List.of(records.get(numbers.get(0)));
      default -> numbers.stream().<E>mapToObj(records::get).toList();
    };
  }
}
