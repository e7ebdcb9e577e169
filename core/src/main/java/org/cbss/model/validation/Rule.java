package org.cbss.model.validation;

/**
 * Something that every record should keep to, and that can be checked. A rule describes itself, holds no state, and is safe
 * to share between threads.
 */
public interface Rule {

  /**
   * The id by which reports, settings and acceptances name it.
   *
   * @return words of lower-case letters with hyphens between, such as {@code presidency-overlap}; never reused
   */
  String id();

  /**
   * How grave its findings are, unless a validator is set otherwise.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * What it reports.
   *
   * @return one sentence
   */
  String sentence();

  /**
   * Checks a data set. It never throws for bad data: what it cannot judge, because another rule already reports a value that
   * it needs, it passes over.
   *
   * @param survey the data set
   * @param findings where to report
   */
  void check(Survey survey, Findings findings);

  /** What a rule does. */
  @FunctionalInterface
  interface Check {

    /**
     * Checks a data set.
     *
     * @param survey the data set
     * @param findings where to report
     */
    void check(Survey survey, Findings findings);
  }

  /**
   * A rule of one's own.
   *
   * @param id its id: words of lower-case letters and digits, with hyphens between
   * @param severity how grave its findings are
   * @param sentence what it reports
   * @param check what it does
   * @return the rule
   * @throws IllegalArgumentException if the id is not so written
   */
  static Rule of(String id, Severity severity, String sentence, Check check) {
    return new SimpleRule(id, severity, sentence, check);
  }
}
