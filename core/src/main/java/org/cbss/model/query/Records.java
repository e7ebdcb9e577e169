package org.cbss.model.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.ConventionSubject;
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
    return findAny(id);
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
   * some time within its presidency. If nothing is known, every day is possible, as for sources and people. Without candidates,
   * {@link Answer#any()} says whether there is certainly none.
   *
   * @param day the day
   * @return the records, by certainty
   * @see Registry#effectivePeriod
   */
  public Answer<T> on(LocalDate day) {
    Answer<T> answer = query.on(day);
    if (answer.isEmpty()) {
      boolean nobody = isComplete(day, day) || isHeldByAnother(day);
      return nobody ? Answer.nobody() : answer;
    }
    return registry.links().isEmpty()
        ? answer
        : certainTogether(answer, day.toEpochDay(), day.toEpochDay());
  }

  /** Returns the organization or post that all of these records belong to, if a convention may say that they are complete. */
  Optional<Id<?>> owner() {
    return Optional.empty();
  }

  /** Returns the list of an organization that these records are in. */
  ConventionSubject subject() {
    return ConventionSubject.PRESIDENCIES;
  }

  /** Returns whether another record, which is not one of these, excludes that there is one on a day. */
  boolean isHeldByAnother(LocalDate day) {
    return false;
  }

  private boolean isComplete(LocalDate first, LocalDate last) {
    return owner().filter(id -> registry.isComplete(id, subject(), first, last)).isPresent();
  }

  /** Returns whether a single certain record leaves no room for another one on a day: not on its first and last day. */
  final boolean isHeldAlone(Answer<T> all, LocalDate day) {
    return registry.isCovered(day)
        && all.single()
            .map(each -> EpochDayBounds.of(registry.periodOf(each)))
            .filter(held ->
                held.latestStart() < day.toEpochDay() && day.toEpochDay() < held.earliestEnd())
            .isPresent();
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
    Answer<T> answer = query.during(span);
    boolean nobody = answer.isEmpty()
        && (span.isReversed()
            || span.earliestStart().isPresent()
                && span.latestEnd().isPresent()
                && isComplete(span.earliestStart().get(), span.latestEnd().get()));
    return nobody
        ? Answer.nobody()
        : certainTogether(answer, bounds.earliestEnd(), bounds.latestStart());
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

  /** Returns whether the candidates may together leave no gap. A single one that is uncertain cannot, unless it is linked. */
  private boolean mayTakeTurns(List<T> candidates) {
    return candidates.size() > 1 || candidates.stream().anyMatch(registry.links()::isLinked);
  }

  /**
   * Returns the intervals in which the candidates leave no gap. Records that follow each other without a vacancy have one
   * interval from the first start to the last end; those before and after a candidate count, too. A disputed record has none, and
   * those that follow it begin anew.
   */
  List<CoverageInterval> intervals(List<T> candidates) {
    return candidates.stream().anyMatch(registry.links()::isLinked)
        ? linkedIntervals(candidates)
        : candidates.stream().flatMap(record -> coverage(record).stream()).toList();
  }

  /**
   * A record in a chain.
   *
   * @param record the record
   * @param before the interval of all records that it follows, directly or not
   * @param open whether all records that follow it are of interest, not only those that lead to a candidate
   */
  private record Link<T>(T record, Optional<CoverageInterval> before, boolean open) {}

  private List<CoverageInterval> linkedIntervals(List<T> candidates) {
    Set<Id<?>> asked = new HashSet<>();
    candidates.forEach(candidate -> asked.add(candidate.id()));
    Set<Id<?>> leading = new HashSet<>();
    Deque<Link<T>> links = new ArrayDeque<>();
    for (T first : firstOfChains(candidates, leading)) {
      links.add(new Link<>(first, Optional.empty(), asked.contains(first.id())));
    }
    List<CoverageInterval> intervals = new ArrayList<>();
    while (!links.isEmpty()) {
      Link<T> link = links.remove();
      Optional<CoverageInterval> upTo =
          coverage(link.record).map(own -> link.before.map(own::after).orElse(own));
      upTo.ifPresent(intervals::add);
      for (Id<?> id : registry.links().after(link.record)) {
        if (link.open || leading.contains(id)) {
          boolean open = link.open || asked.contains(id);
          Optional<CoverageInterval> before =
              Disputes.isDisputed(link.record) ? Optional.empty() : upTo.or(link::before);
          findAny(id).ifPresent(next -> links.add(new Link<>(next, before, open)));
        }
      }
    }
    return intervals;
  }

  /** Returns the first record of each chain that leads to some records, and collects all records on the way. */
  private List<T> firstOfChains(List<T> records, Set<Id<?>> passed) {
    List<T> firsts = new ArrayList<>();
    for (T record : records) {
      Optional<T> at = Optional.of(record);
      while (at.isPresent() && passed.add(at.get().id())) {
        Optional<T> before = registry.links().before(at.get()).flatMap(this::findAny);
        if (before.isEmpty()) {
          firsts.add(at.get());
        }
        at = before;
      }
    }
    return firsts;
  }

  private Optional<T> findAny(Id<?> id) {
    return registry.find(id).filter(type::isInstance).map(type::cast).filter(query::matches);
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
