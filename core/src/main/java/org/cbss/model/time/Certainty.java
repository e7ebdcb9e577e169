package org.cbss.model.time;

/**
 * How surely something holds, given dates that are known only in part: Kleene's strong three-valued logic.
 *
 * <p>An answer is {@link #CERTAIN} when it holds in every reading of the dates, {@link #IMPOSSIBLE} when it holds in
 * none, and {@link #UNCERTAIN} otherwise.
 */
public enum Certainty {
  /** Holds in no reading of the dates. */
  IMPOSSIBLE,
  /** Holds in some readings of the dates and not in others. */
  UNCERTAIN,
  /** Holds in every reading of the dates. */
  CERTAIN;

  /**
   * The certainty of something that is known to hold always, sometimes or never.
   *
   * @param certain whether it holds in every reading
   * @param possible whether it holds in at least one reading; taken as true when {@code certain} is
   * @return the certainty
   */
  public static Certainty of(boolean certain, boolean possible) {
    if (certain) {
      return CERTAIN;
    }
    return possible ? UNCERTAIN : IMPOSSIBLE;
  }

  /**
   * The certainty of a plain fact: {@link #CERTAIN} when it is true, {@link #IMPOSSIBLE} when it is not.
   *
   * @param fact the fact
   * @return the certainty, never {@link #UNCERTAIN}
   */
  public static Certainty of(boolean fact) {
    return fact ? CERTAIN : IMPOSSIBLE;
  }

  /**
   * The certainty that both this and the other hold: the lesser of the two.
   *
   * @param other the other
   * @return the conjunction
   */
  public Certainty and(Certainty other) {
    return ordinal() <= other.ordinal() ? this : other;
  }

  /**
   * The certainty that this or the other holds, or both: the greater of the two.
   *
   * @param other the other
   * @return the disjunction
   */
  public Certainty or(Certainty other) {
    return ordinal() >= other.ordinal() ? this : other;
  }

  /**
   * The certainty that this does not hold.
   *
   * @return the negation
   */
  public Certainty not() {
    return switch (this) {
      case CERTAIN -> IMPOSSIBLE;
      case UNCERTAIN -> UNCERTAIN;
      case IMPOSSIBLE -> CERTAIN;
    };
  }

  /**
   * Whether this is {@link #CERTAIN}.
   *
   * @return true when it holds in every reading
   */
  public boolean isCertain() {
    return this == CERTAIN;
  }

  /**
   * Whether this is not {@link #IMPOSSIBLE}.
   *
   * @return true when it holds in at least one reading
   */
  public boolean isPossible() {
    return this != IMPOSSIBLE;
  }
}
