package org.cbss.model.query;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/**
 * The records of one kind, or those of them that a narrowing left, in the order of the document.
 *
 * @param <T> the kind of record
 */
public class Records<T extends Entity> {
  final Registry registry;
  private final Class<T> type;
  final Selection<T> selection;

  Records(Registry registry, Class<T> type, Selection<T> selection) {
    this.registry = registry;
    this.type = type;
    this.selection = selection;
  }

  /**
   * The record of an id.
   *
   * @param id the id
   * @return the record
   * @throws NoSuchElementException if none of these records has it
   */
  public T get(Id<T> id) {
    return find(id)
        .orElseThrow(() ->
            new NoSuchElementException("no " + type.getSimpleName() + " here has the id " + id));
  }

  /**
   * The record of an id.
   *
   * @param id the id
   * @return the record, or nothing where none of these records has it
   */
  public Optional<T> find(Id<T> id) {
    return registry.find(id).filter(type::isInstance).map(type::cast).filter(selection::keeps);
  }

  /**
   * The records.
   *
   * @return a stream of all, in the order of the document
   */
  public Stream<T> stream() {
    return list().stream();
  }

  /**
   * The records.
   *
   * @return an unmodifiable list of all, in the order of the document
   */
  public List<T> list() {
    return selection.list();
  }

  /**
   * How many records there are.
   *
   * @return the number
   */
  public int size() {
    return selection.size();
  }

  /**
   * The records that were so on a day: presidencies held, terms served, organizations in being, meetings held, decisions
   * taken. Where a record gives no time of its own, that of its meeting, else of its presidency, tells what is possible;
   * where nothing tells, every day is. Sources and people are of no time: for them every day is possible.
   *
   * @param day the day
   * @return the records, by how surely they were
   */
  public Answer<T> on(LocalDate day) {
    return selection.on(day);
  }

  /**
   * The records that were so on at least one day of a span. The span is what is asked for, of all its days: one without end
   * stays so, whatever the day until which the data set speaks.
   *
   * @param span the span
   * @return the records, by how surely they were; as for {@link #on}
   */
  public Answer<T> during(TimeSpan span) {
    LocalDate endFrom =
        span.earliestEnd().orElse(span.end().isOpen() ? LocalDate.MAX : LocalDate.MIN);
    LocalDate startBy =
        span.latestStart().orElse(span.start().isOpen() ? LocalDate.MIN : LocalDate.MAX);
    return certainTogether(selection.during(span), endFrom, startBy);
  }

  /** The records that may have been so on some day of a span, in no order. */
  final Stream<T> around(TimeSpan span) {
    return selection.during(span).candidates().stream();
  }

  /**
   * The answer to a question about a span that ends on the first day or later and starts by the last, which may be certain
   * of someone where it is certain of none: some may take turns.
   */
  final Answer<T> certainTogether(Answer<T> answer, LocalDate endFrom, LocalDate startBy) {
    return answer.someone() == Certainty.UNCERTAIN
            && mayTakeTurns(answer.uncertain())
            && Stretch.certainlyMeet(stretches(answer.uncertain()), endFrom, startBy)
        ? answer.withSomeone()
        : answer;
  }

  /** Whether it may be certain of someone; it is not where there is one alone of whom it is uncertain. */
  boolean mayTakeTurns(List<T> candidates) {
    return candidates.size() > 1;
  }

  /** What those for which a question may hold leave no gap in. */
  List<Stretch> stretches(List<T> candidates) {
    return candidates.stream().flatMap(record -> stretch(record).stream()).toList();
  }

  final Optional<Stretch> stretch(T record) {
    return registry.horizon().stretch(registry.timeOf(record));
  }

  /**
   * The records in short.
   *
   * @return their ids
   */
  @Override
  public String toString() {
    return list().stream().map(Entity::id).toList().toString();
  }
}
