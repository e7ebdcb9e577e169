package org.cbss.model.validation;

/**
 * A condition that a data set should meet, with a check that reports where it does not.
 *
 * <p>A rule describes itself and has no state. Implementations must be safe to share between threads.
 */
public interface Rule {
  /**
   * Returns the id that reports, settings and acceptances use.
   *
   * @return words of lower-case letters with hyphens between, such as {@code presidency-overlap}; never reused
   */
  String id();

  /**
   * Returns the severity of its findings, which a validator can change.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * Returns what it reports.
   *
   * @return one sentence
   */
  String description();

  /**
   * Checks a data set. It never throws for bad data, and skips values that another rule already reports.
   *
   * @param context the data set
   * @param reporter takes the findings
   */
  void check(ValidationContext context, FindingReporter reporter);

  /** The check of a rule. */
  @FunctionalInterface
  interface Check {
    /**
     * Checks a data set.
     *
     * @param context the data set
     * @param reporter takes the findings
     */
    void check(ValidationContext context, FindingReporter reporter);
  }

  /**
   * Returns a rule of an application.
   *
   * @param id its id: words of lower-case letters and digits, with hyphens between
   * @param severity the severity of its findings
   * @param sentence what it reports, as one sentence
   * @param check its check
   * @return the rule
   * @throws IllegalArgumentException if the id has another form
   */
  static Rule of(String id, Severity severity, String sentence, Check check) {
    return StandardRule.ofDataset(id, severity, sentence, check);
  }
}
