package org.cbss.model.time;

/**
 * The answer to a question about dates that are known only in part, in Kleene's strong three-valued logic.
 *
 * <p>A reading is a choice of exact days that fits the dates. An answer is {@link #CERTAIN} if every reading says yes,
 * {@link #IMPOSSIBLE} if no reading does, and {@link #UNCERTAIN} otherwise. The constants are ordered from impossible to
 * certain.
 */
public enum Certainty {
  /** No reading says yes. */
  IMPOSSIBLE,
  /** Some readings say yes, and others say no. */
  UNCERTAIN,
  /** Every reading says yes. */
  CERTAIN;

  /**
   * Returns the certainty of a statement that holds always, sometimes or never.
   *
   * @param certain whether it holds in every reading
   * @param possible whether it holds in at least one reading; ignored if {@code certain} is true
   * @return the certainty
   */
  public static Certainty of(boolean certain, boolean possible) {
    if (certain) {
      return CERTAIN;
    }
    return possible ? UNCERTAIN : IMPOSSIBLE;
  }

  /**
   * Returns the certainty of a known fact.
   *
   * @param fact the fact
   * @return {@link #CERTAIN} if it is true, {@link #IMPOSSIBLE} otherwise
   */
  public static Certainty of(boolean fact) {
    return fact ? CERTAIN : IMPOSSIBLE;
  }

  /**
   * Returns the certainty that both statements hold: the lesser of the two.
   *
   * @param other the certainty of the other statement
   * @return the conjunction
   */
  public Certainty and(Certainty other) {
    return ordinal() <= other.ordinal() ? this : other;
  }

  /**
   * Returns the certainty that at least one of the statements holds: the greater of the two.
   *
   * @param other the certainty of the other statement
   * @return the disjunction
   */
  public Certainty or(Certainty other) {
    return ordinal() >= other.ordinal() ? this : other;
  }

  /**
   * Returns the certainty that the statement does not hold.
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
   * Returns whether every reading says yes.
   *
   * @return true for {@link #CERTAIN} only
   */
  public boolean isCertain() {
    return this == CERTAIN;
  }

  /**
   * Returns whether at least one reading says yes.
   *
   * @return true for all but {@link #IMPOSSIBLE}
   */
  public boolean isPossible() {
    return this != IMPOSSIBLE;
  }
}
