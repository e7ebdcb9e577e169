package org.cbss.model.query;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.cbss.model.Entity;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/**
 * The records that a row of narrowings left. The one that leaves fewest is looked up in its index; the others are asked of
 * each record found.
 */
final class Selection<T extends Entity> {

  /** One narrowing: records have this value of this property. */
  private record Narrowing<T>(Property<T> property, Object value) {
    boolean keeps(T entity) {
      return property.has(entity, value);
    }
  }

  private final Pool<T> pool;
  private final List<Narrowing<T>> narrowings;
  private final IntervalIndex index;

  private Selection(Pool<T> pool, List<Narrowing<T>> narrowings, IntervalIndex index) {
    this.pool = pool;
    this.narrowings = narrowings;
    this.index = index;
  }

  static <T extends Entity> Selection<T> all(Pool<T> pool) {
    return new Selection<>(pool, List.of(), pool.whole());
  }

  Selection<T> narrow(Property<T> property, Object value) {
    List<Narrowing<T>> more = new ArrayList<>(narrowings);
    more.add(new Narrowing<>(property, value));
    IntervalIndex other = pool.of(property, value);
    return new Selection<>(pool, more, other.size() < index.size() ? other : index);
  }

  /** Whether any record of the kind has a value of a property, narrowings aside. */
  boolean anyHas(Property<T> property, Object value) {
    return pool.of(property, value).size() > 0;
  }

  boolean keeps(T entity) {
    return narrowings.stream().allMatch(narrowing -> narrowing.keeps(entity));
  }

  int size() {
    return narrowings.size() < 2 ? index.size() : list().size();
  }

  List<T> list() {
    return narrowings.isEmpty() ? Collections.unmodifiableList(pool.records()) : kept(index.all());
  }

  /** Asks the records that may have been so on a day. */
  Answer<T> on(LocalDate day, Function<TimeSpan, Certainty> question) {
    long number = day.toEpochDay();
    return ask(index.between(number, number), question);
  }

  /** Asks the records that may share a day with a span. */
  Answer<T> during(TimeSpan span, Function<TimeSpan, Certainty> question) {
    Bounds bounds = Bounds.of(span);
    return ask(index.between(bounds.earliestStart(), bounds.latestEnd()), question);
  }

  private Answer<T> ask(int[] found, Function<TimeSpan, Certainty> question) {
    return Answer.ask(kept(found), entity -> question.apply(pool.timeOf(entity)));
  }

  private List<T> kept(int[] found) {
    List<T> records = pool.records();
    if (narrowings.size() < 2) {
      return new AbstractList<>() {
        @Override
        public T get(int position) {
          return records.get(found[position]);
        }

        @Override
        public int size() {
          return found.length;
        }
      };
    }
    return Arrays.stream(found).mapToObj(records::get).filter(this::keeps).toList();
  }
}
