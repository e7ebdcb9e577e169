package org.cbss.model.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cbss.model.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The records for which the answer to a question is yes, by certainty.
 *
 * <p>An answer is immutable and safe to share between threads if its records are. No method accepts or returns null.
 *
 * @param <T> the type of record
 */
public final class Answer<T> {
  private final List<T> certain;
  private final List<T> uncertain;
  private final Certainty any;

  private Answer(List<T> certain, List<T> uncertain, Certainty any) {
    this.certain = certain;
    this.uncertain = uncertain;
    this.any = any;
  }

  /** Returns the answer to a question about each of some records. */
  static <T> Answer<T> ask(Iterable<T> records, Function<T, Certainty> question) {
    List<T> certain = new ArrayList<>();
    List<T> uncertain = new ArrayList<>();
    for (T record : records) {
      switch (question.apply(record)) {
        case CERTAIN -> certain.add(record);
        case UNCERTAIN -> uncertain.add(record);
        case IMPOSSIBLE -> {}
      }
    }
    return of(List.copyOf(certain), List.copyOf(uncertain));
  }

  /** Returns the answer with the given lists, which must be immutable. Without any record, there may be one that is not recorded. */
  static <T> Answer<T> of(List<T> certain, List<T> uncertain) {
    Certainty any = certain.isEmpty() ? Certainty.UNCERTAIN : Certainty.CERTAIN;
    return new Answer<>(certain, uncertain, any);
  }

  /** Returns an answer without any record, of which it is certain that there is none. */
  static <T> Answer<T> nobody() {
    return new Answer<>(List.of(), List.of(), Certainty.IMPOSSIBLE);
  }

  /** Returns the same answer, except that it is certain for at least one of the uncertain records. */
  Answer<T> withSomeone() {
    return new Answer<>(certain, uncertain, Certainty.CERTAIN);
  }

  /**
   * Returns the records for which the answer is yes in every reading of the dates.
   *
   * @return an unmodifiable list, in the order of the document
   */
  public List<T> certain() {
    return certain;
  }

  /**
   * Returns the records for which the answer is yes in some readings of the dates and no in others.
   *
   * @return an unmodifiable list, in the order of the document, without any of {@link #certain()}
   */
  public List<T> uncertain() {
    return uncertain;
  }

  /**
   * Returns the records for which the answer may be yes.
   *
   * @return an unmodifiable list of the certain records, then the uncertain ones
   */
  public List<T> candidates() {
    List<T> all = new ArrayList<>(certain);
    all.addAll(uncertain);
    return List.copyOf(all);
  }

  /**
   * Returns the only candidate, if it is certain.
   *
   * @return the record, or empty unless there is exactly one candidate and it is certain
   */
  public Optional<T> single() {
    return certain.size() == 1 && uncertain.isEmpty()
        ? Optional.of(certain.get(0))
        : Optional.empty();
  }

  /**
   * Returns the certainty that the answer is yes for at least one record. This may be certain although no record is: if
   * consecutive terms without a vacancy cover the whole period, somebody held the post on each day. Without candidates it is
   * uncertain, because no data set lists everything.
   *
   * @return the certainty, which is impossible only if the data set says that its list is complete for the time asked for, or if
   *     somebody else certainly held the chair or post alone
   */
  public Certainty any() {
    return any;
  }

  /**
   * Returns the certainty that the answer is yes for a record.
   *
   * @param candidate the record
   * @return the certainty, which is impossible if the record is not a candidate
   */
  public Certainty certaintyOf(T candidate) {
    return certain.contains(candidate)
        ? Certainty.CERTAIN
        : Certainty.of(false, uncertain.contains(candidate));
  }

  /**
   * Returns whether there are no candidates.
   *
   * @return true if the answer is no for all records
   */
  public boolean isEmpty() {
    return certain.isEmpty() && uncertain.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Answer<?> that
        && certain.equals(that.certain)
        && uncertain.equals(that.uncertain)
        && any == that.any;
  }

  @Override
  public int hashCode() {
    return 31 * certain.hashCode() + uncertain.hashCode();
  }

  /**
   * Returns the ids of the first certain and uncertain records.
   *
   * @return a text such as {@code uncertain [a, b], someone CERTAIN}
   */
  @Override
  public String toString() {
    return (certain.isEmpty() ? "" : "certain " + Records.summary(certain) + ", ")
        + (uncertain.isEmpty() ? "" : "uncertain " + Records.summary(uncertain) + ", ")
        + "someone " + any;
  }
}
