package org.cbss.model.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cbss.model.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The records that a question about time holds for, by how surely it does.
 *
 * @param <T> the kind of record
 */
public final class Answer<T> {
  private final List<T> certain;
  private final List<T> uncertain;
  private final Certainty someone;

  private Answer(List<T> certain, List<T> uncertain, Certainty someone) {
    this.certain = certain;
    this.uncertain = uncertain;
    this.someone = someone;
  }

  /** Asks each record, and takes those for which the question possibly holds. */
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

  /** The answer of lists that do not change. */
  static <T> Answer<T> of(List<T> certain, List<T> uncertain) {
    Certainty someone = Certainty.of(!certain.isEmpty(), !uncertain.isEmpty());
    return new Answer<>(certain, uncertain, someone);
  }

  /** The same, where it is known otherwise that the question certainly holds for one of the uncertain records. */
  Answer<T> withSomeone() {
    return new Answer<>(certain, uncertain, Certainty.CERTAIN);
  }

  /**
   * The records for which it holds in every reading of the dates.
   *
   * @return the records, in the order of the document
   */
  public List<T> certain() {
    return certain;
  }

  /**
   * The records for which it holds in some readings of the dates and not in others.
   *
   * @return the records, in the order of the document; none of {@link #certain()} is among them
   */
  public List<T> uncertain() {
    return uncertain;
  }

  /**
   * The records for which it may hold.
   *
   * @return the certain ones, then the uncertain ones
   */
  public List<T> candidates() {
    List<T> all = new ArrayList<>(certain);
    all.addAll(uncertain);
    return List.copyOf(all);
  }

  /**
   * The one record for which it holds, where no other comes into question.
   *
   * @return the record, when there is exactly one candidate and it is certain
   */
  public Optional<T> sole() {
    return certain.size() == 1 && uncertain.isEmpty()
        ? Optional.of(certain.get(0))
        : Optional.empty();
  }

  /**
   * How surely it holds for any record at all. This is certain also where it is not known for which: where terms that follow
   * each other without a vacancy cover the time between them, somebody held the post.
   *
   * @return impossible when there is no candidate
   */
  public Certainty someone() {
    return someone;
  }

  /**
   * How surely it holds for one record.
   *
   * @param candidate the record
   * @return impossible for one that is no candidate
   */
  public Certainty of(T candidate) {
    return certain.contains(candidate)
        ? Certainty.CERTAIN
        : Certainty.of(false, uncertain.contains(candidate));
  }

  /**
   * Whether there is no candidate.
   *
   * @return true when it is impossible for all
   */
  public boolean isEmpty() {
    return certain.isEmpty() && uncertain.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Answer<?> that
        && certain.equals(that.certain)
        && uncertain.equals(that.uncertain)
        && someone == that.someone;
  }

  @Override
  public int hashCode() {
    return 31 * certain.hashCode() + uncertain.hashCode();
  }

  /**
   * The answer in short.
   *
   * @return such as {@code certain [], uncertain [a, b], someone CERTAIN}
   */
  @Override
  public String toString() {
    return "certain " + certain + ", uncertain " + uncertain + ", someone " + someone;
  }
}
