package org.cbss.model.validation;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, or worth knowing.
 *
 * @param rule the id of the rule that found it, or the code of the problem in reading
 * @param severity how grave it is
 * @param message one sentence, with the ids and values that clash
 * @param location what it points to
 * @param related what else it involves
 * @param help what would mend it, or nothing where that cannot be known
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    Location location,
    List<Related> related,
    Optional<String> help) {

  /** A finding. */
  public Finding {
    related = List.copyOf(related);
  }

  /**
   * The same with another severity.
   *
   * @param other the severity
   * @return the finding
   */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, message, location, related, help);
  }

  /**
   * The finding in one line.
   *
   * @return such as {@code danish.json:41:74: error[span-reversed]: …}
   */
  @Override
  public String toString() {
    return location + ": " + severity.label() + "[" + rule + "]: " + message;
  }
}
