package org.cbss.model.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.query.EntityQuery.IndexKey;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/**
 * All records of one kind in a registry, or those that a filter leaves, in the order of the document.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 *
 * @param <T> the type of record
 */
public class Records<T extends Entity> {
  private static final int MAX_IN_SUMMARY = 10;

  final Registry registry;
  final EntityQuery<T> query;
  private final Class<T> type;

  Records(Registry registry, Class<T> type, EntityQuery<T> query) {
    this.registry = registry;
    this.type = type;
    this.query = query;
  }

  /**
   * Returns the record of an id.
   *
   * @param id the id
   * @return the record
   * @throws NoSuchElementException if none of these records has the id
   */
  public T get(Id<T> id) {
    return find(id)
        .orElseThrow(() -> new NoSuchElementException("none of these " + size()
            + " records of type " + type.getSimpleName() + " has the id \"" + id + "\""));
  }

  /**
   * Returns the record of an id.
   *
   * @param id the id
   * @return the record, or empty if none of these records has the id
   */
  public Optional<T> find(Id<T> id) {
    return registry.find(id).filter(type::isInstance).map(type::cast).filter(query::matches);
  }

  /**
   * Returns a stream of the records.
   *
   * @return all records, in the order of the document
   */
  public Stream<T> stream() {
    return toList().stream();
  }

  /**
   * Returns a list of the records.
   *
   * @return an unmodifiable list of all records, in the order of the document
   */
  public List<T> toList() {
    return query.list();
  }

  /**
   * Returns the number of records.
   *
   * @return the number
   */
  public int size() {
    return query.size();
  }

  /**
   * Returns the records whose effective period includes a day. A record without a period or date has that of its meeting, or
   * some time within its presidency. If nothing is known, every day is possible, as for sources and people.
   *
   * @param day the day
   * @return the records, by certainty
   * @see Registry#effectivePeriod
   */
  public Answer<T> on(LocalDate day) {
    return query.on(day);
  }

  /**
   * Returns the records whose effective period shares at least one day with the period from one day to another. All of its
   * days count, even those after the last day that the data set covers.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @return the records, by certainty
   * @throws java.time.DateTimeException if the last day is before the first, or a year is outside 1 to 9999
   * @see #on
   */
  public Answer<T> during(LocalDate from, LocalDate to) {
    return during(TimeSpan.of(from, to));
  }

  /**
   * Returns the records whose effective period shares at least one day with a year.
   *
   * @param year the year, of which all days count
   * @return the records, by certainty
   * @throws java.time.DateTimeException if the year is outside 1 to 9999
   * @see #during(LocalDate, LocalDate)
   */
  public Answer<T> during(Year year) {
    return during(TimeSpan.allOf(EdtfDate.of(year)));
  }

  /**
   * Returns the records whose effective period shares at least one day with a month.
   *
   * @param month the month, of which all days count
   * @return the records, by certainty
   * @throws java.time.DateTimeException if the year is outside 1 to 9999
   * @see #during(LocalDate, LocalDate)
   */
  public Answer<T> during(YearMonth month) {
    return during(TimeSpan.allOf(EdtfDate.of(month)));
  }

  /**
   * Returns the records whose effective period shares at least one day with a span, whatever its exact days: {@code 2011} is
   * some time within 2011, perhaps a single day. For all of that year, ask for a {@link Year} or {@code {2011}}. All days of
   * the span count, even those after the last day that the data set covers.
   *
   * @param span the span, whose bounds are inclusive
   * @return the records, by certainty; empty if the span is reversed
   * @see #on
   */
  public Answer<T> during(TimeSpan span) {
    EpochDayBounds bounds = EpochDayBounds.of(span);
    return certainTogether(query.during(span), bounds.earliestEnd(), bounds.latestStart());
  }

  /** Narrows to an id. An id that a record refers to is known, by referential integrity, so others alone are checked. */
  final EntityQuery<T> narrow(IndexKey<T> key, Id<?> id) {
    EntityQuery<T> narrowed = query.narrow(key, id);
    if (narrowed.isEmpty()) {
      registry.require(id, key.kinds());
    }
    return narrowed;
  }

  final EntityQuery<T> narrow(IndexKey<T> key, Identified entity) {
    registry.require(entity);
    return narrow(key, entity.id());
  }

  /** Returns the records that may share a day with a span, in any order. */
  final Stream<T> around(TimeSpan span) {
    return query.during(span).candidates().stream();
  }

  /**
   * Adds to an answer that it is certain of someone, if the uncertain records together leave no gap in the span asked for.
   *
   * @param endFrom the first epoch day on which the span may end
   * @param startBy the last epoch day on which the span may start
   */
  final Answer<T> certainTogether(Answer<T> answer, long endFrom, long startBy) {
    return answer.any() == Certainty.UNCERTAIN
            && mayTakeTurns(answer.uncertain())
            && CoverageInterval.certainlyMeet(intervals(answer.uncertain()), endFrom, startBy)
        ? answer.withSomeone()
        : answer;
  }

  /** Returns whether the candidates may together leave no gap. A single one that is uncertain cannot. */
  boolean mayTakeTurns(List<T> candidates) {
    return candidates.size() > 1;
  }

  /** Returns the intervals in which the candidates leave no gap. */
  List<CoverageInterval> intervals(List<T> candidates) {
    return candidates.stream().flatMap(record -> coverage(record).stream()).toList();
  }

  /** Returns the interval in which a record leaves no gap, or empty if it has none, as if it is disputed. */
  final Optional<CoverageInterval> coverage(T record) {
    return Disputes.isDisputed(record)
        ? Optional.empty()
        : registry.cutoff().coverage(registry.periodOf(record));
  }

  /**
   * Returns the ids of the first records.
   *
   * @return a text such as {@code [one, two]}
   */
  @Override
  public String toString() {
    return summary(toList());
  }

  /** Returns the ids of the first records, and the number of all if there are more. */
  static String summary(List<?> records) {
    String more = records.size() > MAX_IN_SUMMARY ? ", … (" + records.size() + ")]" : "]";
    return records.stream()
        .limit(MAX_IN_SUMMARY)
        .map(Records::name)
        .collect(Collectors.joining(", ", "[", more));
  }

  static String name(Object record) {
    return record instanceof Identified identified
        ? identified.id().value()
        : String.valueOf(record);
  }
}
