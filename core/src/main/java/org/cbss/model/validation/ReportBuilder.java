package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Collects findings, in the order of the document, into a {@link Report}. */
public final class ReportBuilder {
  private final List<Finding> kept = new ArrayList<>();
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final SortedMap<String, Integer> byRule = new TreeMap<>();
  private final SortedMap<String, Integer> accepted = new TreeMap<>();

  /** A builder without findings. */
  public ReportBuilder() {}

  /**
   * Adds a finding.
   *
   * @param finding the finding
   * @return this builder
   */
  public ReportBuilder add(Finding finding) {
    return add(finding.rule(), finding.severity(), () -> finding);
  }

  /**
   * Adds a finding that is only made when there is room to keep it.
   *
   * @param rule the id of the rule
   * @param severity the severity
   * @param finding makes the finding
   * @return this builder
   */
  public ReportBuilder add(String rule, Severity severity, Supplier<Finding> finding) {
    bySeverity.merge(severity, 1, Integer::sum);
    byRule.merge(rule, 1, Integer::sum);
    if (kept.size() < Report.KEPT) {
      kept.add(finding.get());
    }
    return this;
  }

  /**
   * Counts findings of which none is kept.
   *
   * @param rule the id of the rule
   * @param severity the severity
   * @param count how many there are
   * @return this builder
   */
  public ReportBuilder addUnkept(String rule, Severity severity, int count) {
    bySeverity.merge(severity, count, Integer::sum);
    byRule.merge(rule, count, Integer::sum);
    return this;
  }

  /**
   * Adds all findings of another report, after those that are here.
   *
   * @param other the other report
   * @return this builder
   */
  public ReportBuilder addAll(Report other) {
    other.findings().stream().limit(Report.KEPT - kept.size()).forEach(kept::add);
    for (Severity severity : Severity.values()) {
      bySeverity.merge(severity, other.count(severity), Integer::sum);
    }
    other.countsByRule().forEach((rule, count) -> byRule.merge(rule, count, Integer::sum));
    other.acceptedByRule().forEach((rule, count) -> accepted.merge(rule, count, Integer::sum));
    return this;
  }

  /**
   * The report.
   *
   * @return all that was added
   */
  public Report build() {
    return new Report(kept, bySeverity, byRule, accepted);
  }
}
