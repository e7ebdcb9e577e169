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
 * @param help what would mend it, in words, or nothing where that cannot be known
 * @param fix what would mend it, as changes that a program can make, or nothing where there is a choice
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    Location location,
    List<Related> related,
    Optional<String> help,
    Optional<Fix> fix) {

  /**
   * A finding.
   *
   * @param rule the id of the rule, or the code of the problem in reading
   * @param severity how grave it is
   * @param message one sentence
   * @param location what it points to
   * @param related what else it involves
   * @param help what would mend it, in words
   * @param fix what would mend it, as changes
   */
  public Finding {
    related = List.copyOf(related);
  }

  /**
   * A finding without a fix.
   *
   * @param rule the id of the rule, or the code of the problem in reading
   * @param severity how grave it is
   * @param message one sentence
   * @param location what it points to
   * @param related what else it involves
   * @param help what would mend it
   */
  public Finding(
      String rule,
      Severity severity,
      String message,
      Location location,
      List<Related> related,
      Optional<String> help) {
    this(rule, severity, message, location, related, help, Optional.empty());
  }

  /**
   * The same at other locations.
   *
   * @param at what it points to
   * @param others what else it involves
   * @param changes what would mend it there
   * @return the finding
   */
  public Finding located(Location at, List<Related> others, Optional<Fix> changes) {
    return new Finding(rule, severity, message, at, others, help, changes);
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
