package org.cbss.model.validation;

import java.util.List;
import java.util.Optional;

/**
 * A result of a rule, or a problem found while reading. It is immutable.
 *
 * @param rule the id of the rule, or the code of the problem
 * @param severity the severity
 * @param message one sentence, with the ids and values that conflict
 * @param location the location that it points to
 * @param related the other locations that it involves
 * @param help how to resolve it, or empty if that is not known
 * @param fix edits that resolve it, or empty if there is a choice
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    Location location,
    List<RelatedLocation> related,
    Optional<String> help,
    Optional<Fix> fix) {
  /**
   * Creates a finding.
   *
   * @param rule the id of the rule, or the code of the problem
   * @param severity the severity
   * @param message one sentence
   * @param location the location that it points to
   * @param related the other locations that it involves
   * @param help how to resolve it
   * @param fix edits that resolve it
   */
  public Finding {
    related = List.copyOf(related);
  }

  /**
   * Creates a finding without a fix.
   *
   * @param rule the id of the rule, or the code of the problem
   * @param severity the severity
   * @param message one sentence
   * @param location the location that it points to
   * @param related the other locations that it involves
   * @param help how to resolve it
   */
  public Finding(
      String rule,
      Severity severity,
      String message,
      Location location,
      List<RelatedLocation> related,
      Optional<String> help) {
    this(rule, severity, message, location, related, help, Optional.empty());
  }

  /**
   * Returns the finding in one line.
   *
   * @return a text such as {@code danish.json:41:74: error[span-reversed]: …}
   */
  @Override
  public String toString() {
    return location + ": " + severity.label() + "[" + rule + "]: " + message;
  }
}
