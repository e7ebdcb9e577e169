package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The builder of a {@link Report} from findings in the order of the document, or from other reports. If there are too many, it
 * keeps the most severe. It is not safe to share between threads.
 */
public final class ReportBuilder {
  private record Numbered(Finding finding, int sequence) {}

  private final Map<Severity, List<Numbered>> kept = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final SortedMap<String, Integer> byRule = new TreeMap<>();
  private final SortedMap<String, Integer> accepted = new TreeMap<>();
  private final Set<String> files = new LinkedHashSet<>();

  private int sequence;

  /** Creates a builder without findings. */
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
   * Adds a finding that is created only if the report has room to keep it.
   *
   * @param rule the id of its rule
   * @param severity its severity
   * @param finding creates the finding
   * @return this builder
   */
  public ReportBuilder add(String rule, Severity severity, Supplier<Finding> finding) {
    count(rule, severity, 1);
    keep(severity, finding);
    return this;
  }

  /**
   * Adds the name of a file that was read.
   *
   * @param name the name
   * @return this builder
   */
  public ReportBuilder addFile(String name) {
    files.add(name);
    return this;
  }

  /**
   * Adds the findings, counts and files of another report.
   *
   * @param other the other report
   * @return this builder
   */
  public ReportBuilder addAll(Report other) {
    other.findings().forEach(finding -> keep(finding.severity(), () -> finding));
    for (Severity severity : Severity.values()) {
      bySeverity.merge(severity, other.count(severity), Integer::sum);
    }
    other.countsByRule().forEach((rule, count) -> byRule.merge(rule, count, Integer::sum));
    other.acceptedByRule().forEach((rule, count) -> accepted.merge(rule, count, Integer::sum));
    files.addAll(other.files());
    return this;
  }

  private void keep(Severity severity, Supplier<Finding> finding) {
    int before = 0;
    for (Map.Entry<Severity, List<Numbered>> entry : kept.entrySet()) {
      before += entry.getKey().compareTo(severity) <= 0 ? entry.getValue().size() : 0;
    }
    if (before < Report.MAX_FINDINGS) {
      kept.computeIfAbsent(severity, any -> new ArrayList<>())
          .add(new Numbered(finding.get(), sequence++));
    }
  }

  /** Counts findings that are not kept. */
  void count(String rule, Severity severity, int count) {
    bySeverity.merge(severity, count, Integer::sum);
    byRule.merge(rule, count, Integer::sum);
  }

  /** Counts a finding that a record accepts. */
  void countAccepted(String rule) {
    accepted.merge(rule, 1, Integer::sum);
  }

  /** Returns whether a finding of a rule was added or counted. */
  boolean has(String rule) {
    return byRule.containsKey(rule);
  }

  /**
   * Returns the report.
   *
   * @return a report of all that was added
   */
  public Report build() {
    return build(kept.values().stream()
        .flatMap(List::stream)
        .limit(Report.MAX_FINDINGS)
        .sorted(Comparator.comparingInt(Numbered::sequence))
        .map(Numbered::finding)
        .toList());
  }

  /** Returns a report that keeps these findings. */
  Report build(List<Finding> findings) {
    return new Report(findings, bySeverity, byRule, accepted, files);
  }
}
