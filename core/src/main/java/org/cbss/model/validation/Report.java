package org.cbss.model.validation;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * All that a run found: the first findings in the order of the document, and how many there were of each rule.
 *
 * <p>Memory stays bounded however bad the data is: a report keeps {@value #KEPT} findings, and counts the rest.
 */
public final class Report {
  /** How many findings a report keeps. */
  public static final int KEPT = 1_000;

  private static final Report EMPTY = new ReportBuilder().build();

  private final List<Finding> findings;
  private final Map<Severity, Integer> bySeverity;
  private final SortedMap<String, Integer> byRule;
  private final SortedMap<String, Integer> accepted;
  private final int total;

  Report(
      List<Finding> findings,
      Map<Severity, Integer> bySeverity,
      SortedMap<String, Integer> byRule,
      SortedMap<String, Integer> accepted) {
    this.findings = List.copyOf(findings);
    this.bySeverity = new EnumMap<>(Severity.class);
    this.bySeverity.putAll(bySeverity);
    this.byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
    this.accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
    this.total = bySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * A report without findings.
   *
   * @return the report
   */
  public static Report empty() {
    return EMPTY;
  }

  /**
   * The findings that were kept, in the order of the document.
   *
   * @return at most {@value #KEPT} findings
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Whether there is no error. Warnings and information leave a record valid.
   *
   * @return true when there is none
   */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /**
   * How many findings there are of a severity, kept or not.
   *
   * @param severity the severity
   * @return the number
   */
  public int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /**
   * How many findings there are of each rule, kept or not.
   *
   * @return the numbers by the id of the rule
   */
  public SortedMap<String, Integer> countsByRule() {
    return byRule;
  }

  /**
   * How many findings of each rule the record accepts with a reason. They are counted nowhere else.
   *
   * @return the numbers by the id of the rule
   */
  public SortedMap<String, Integer> acceptedByRule() {
    return accepted;
  }

  /**
   * The same report with each finding shown otherwise, such as at another place, in an order that may change with them.
   *
   * @param change changes a finding, but neither its rule nor its severity, by which findings are counted
   * @param order the order
   * @return the report
   * @throws IllegalArgumentException if it changes one of these
   */
  public Report map(UnaryOperator<Finding> change, Comparator<Finding> order) {
    List<Finding> changed =
        findings.stream().map(finding -> shown(finding, change)).sorted(order).toList();
    return new Report(changed, bySeverity, byRule, accepted);
  }

  private static Finding shown(Finding finding, UnaryOperator<Finding> change) {
    Finding changed = change.apply(finding);
    if (!changed.rule().equals(finding.rule()) || changed.severity() != finding.severity()) {
      throw new IllegalArgumentException(
          "a finding of " + finding.rule() + " stays one, and as grave");
    }
    return changed;
  }

  /**
   * How many findings there are, kept or not.
   *
   * @return the number
   */
  public int total() {
    return total;
  }

  /**
   * The report as text for people, without colour.
   *
   * @return {@link TextReport} of this
   */
  @Override
  public String toString() {
    return TextReport.plain().render(this);
  }
}
