package org.cbss.model.validation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cbss.model.internal.validation.ReportAccess;

/**
 * The findings of a validation or of reading, in the order of the document, and the number of all. It is immutable.
 *
 * <p>A report keeps at most {@value #MAX_FINDINGS} findings, errors before warnings before information, and counts the others.
 * So its size is bounded for any data.
 */
public final class Report {
  /** The maximum number of findings that a report keeps. */
  public static final int MAX_FINDINGS = 1_000;

  private static final Report EMPTY = new ReportBuilder().build();

  static {
    new Access();
  }

  private final List<Finding> findings;
  private final Map<Severity, Integer> bySeverity;
  private final SortedMap<String, Integer> byRule;
  private final SortedMap<String, Integer> accepted;
  private final List<String> files;
  private final int total;

  Report(
      List<Finding> findings,
      Map<Severity, Integer> bySeverity,
      SortedMap<String, Integer> byRule,
      SortedMap<String, Integer> accepted,
      Collection<String> files) {
    this.findings = List.copyOf(findings);
    this.bySeverity = new EnumMap<>(Severity.class);
    this.bySeverity.putAll(bySeverity);
    this.byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
    this.accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
    this.files = List.copyOf(files);
    this.total = bySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Returns a report without findings.
   *
   * @return the report
   */
  public static Report empty() {
    return EMPTY;
  }

  /**
   * Returns the findings that were kept: the most severe, in the order of the document.
   *
   * @return at most {@value #MAX_FINDINGS} findings
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns whether there is no error. Warnings and information do not make a record invalid.
   *
   * @return true if there is no error
   */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /**
   * Returns the number of findings of a severity, including those that were not kept.
   *
   * @param severity the severity
   * @return the number
   */
  public int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /**
   * Returns the number of findings of each rule, including those that were not kept.
   *
   * @return the numbers by the id of the rule
   */
  public SortedMap<String, Integer> countsByRule() {
    return byRule;
  }

  /**
   * Returns the number of findings of each rule that records accept with a reason. No other count includes them,
   * unless the validator {@linkplain Validator#withAccepted() reports} them, too.
   *
   * @return the numbers by the id of the rule
   */
  public SortedMap<String, Integer> acceptedByRule() {
    return accepted;
  }

  /**
   * Returns the number of findings, including those that were not kept.
   *
   * @return the number
   */
  public int total() {
    return total;
  }

  /**
   * Returns the names of the files that were read, also of those without findings.
   *
   * @return the names in the order of reading; empty if the data was not read from files
   */
  public List<String> files() {
    return files;
  }

  /** Returns this report with its findings changed and sorted again, as {@link ReportAccess#map} says. */
  Report map(UnaryOperator<Finding> change, Comparator<Finding> order) {
    List<Finding> changed =
        findings.stream().map(finding -> changed(finding, change)).sorted(order).toList();
    return new Report(changed, bySeverity, byRule, accepted, files);
  }

  private static Finding changed(Finding finding, UnaryOperator<Finding> change) {
    Finding changed = change.apply(finding);
    if (!changed.rule().equals(finding.rule()) || changed.severity() != finding.severity()) {
      throw new IllegalArgumentException("the rule and severity of a finding of " + finding.rule()
          + " cannot change, because findings are counted by them");
    }
    return changed;
  }

  /**
   * Returns the report as plain text.
   *
   * @return the text of {@link TextReport#plain()}
   */
  @Override
  public String toString() {
    return TextReport.plain().render(this);
  }

  /** The operations that other modules of this library need. */
  private static final class Access extends ReportAccess<Report, Finding> {
    @Override
    public Report map(Report report, UnaryOperator<Finding> change, Comparator<Finding> order) {
      return report.map(change, order);
    }

    @Override
    public Report ofUnkeptErrors(Map<String, Integer> errorsByRule) {
      ReportBuilder report = new ReportBuilder();
      errorsByRule.forEach((rule, count) -> report.count(rule, Severity.ERROR, count));
      return report.build();
    }
  }
}
