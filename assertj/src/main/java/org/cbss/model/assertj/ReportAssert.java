package org.cbss.model.assertj;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Assertions on a {@link Report}. Messages list findings with file, line and column if they are known. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
  ReportAssert(@Nullable Report actual) {
    super(actual, ReportAssert.class);
  }

  /**
   * Verifies that there are no errors.
   *
   * @return this assertion
   */
  public ReportAssert hasNoErrors() {
    return hasCount(Severity.ERROR, 0);
  }

  /**
   * Verifies that there are no warnings. There may be errors.
   *
   * @return this assertion
   */
  public ReportAssert hasNoWarnings() {
    return hasCount(Severity.WARNING, 0);
  }

  /**
   * Verifies that there are no findings of any severity. Accepted findings do not count.
   *
   * @return this assertion
   */
  public ReportAssert hasNoFindings() {
    isNotNull();
    if (actual.total() > 0) {
      fail("Expecting no findings", actual.findings(), actual.total());
    }
    return this;
  }

  /**
   * Verifies the number of findings of a severity, including those that the report did not keep.
   *
   * @param severity the severity
   * @param count the number
   * @return this assertion
   */
  public ReportAssert hasCount(Severity severity, int count) {
    isNotNull();
    int found = actual.count(severity);
    if (found != count) {
      fail(
          "Expecting " + (count == 0 ? "no" : count) + " findings of severity " + severity.label(),
          actual.findings().stream().filter(each -> each.severity() == severity).toList(),
          found);
    }
    return this;
  }

  /**
   * Verifies that a rule or a problem of reading is reported.
   *
   * @param rule the id of the rule, or the code of the problem
   * @return assertions on its findings
   */
  public FindingsAssert reports(String rule) {
    isNotNull();
    int count = actual.countsByRule().getOrDefault(rule, 0);
    if (count == 0) {
      fail("Expecting a finding of " + rule, actual.findings(), actual.total());
    }
    return new FindingsAssert(this, rule, of(rule), count);
  }

  /**
   * Verifies that a rule or a problem of reading is not reported.
   *
   * @param rule the id of the rule, or the code of the problem
   * @return this assertion
   */
  public ReportAssert doesNotReport(String rule) {
    isNotNull();
    int count = actual.countsByRule().getOrDefault(rule, 0);
    if (count > 0) {
      fail("Expecting no findings of " + rule, of(rule), count);
    }
    return this;
  }

  /**
   * Verifies that only these rules and problems are reported, each at least once.
   *
   * @param rules the ids of the rules, or the codes of the problems
   * @return this assertion
   */
  public ReportAssert reportsOnly(String... rules) {
    isNotNull();
    Set<String> expected = new TreeSet<>(List.of(rules));
    if (!actual.countsByRule().keySet().equals(expected)) {
      fail(
          "Expecting findings of " + Excerpt.list(expected) + " alone, not of "
              + Excerpt.list(actual.countsByRule().keySet()),
          actual.findings(),
          actual.total());
    }
    return this;
  }

  /**
   * Verifies that records accept findings of a rule, with a reason.
   *
   * @param rule the id of the rule
   * @return this assertion
   */
  public ReportAssert accepts(String rule) {
    isNotNull();
    SortedMap<String, Integer> accepted = actual.acceptedByRule();
    if (!accepted.containsKey(rule)) {
      failWithMessage(
          "%s",
          "Expecting accepted findings of " + rule + "\nbut accepted are "
              + (accepted.isEmpty() ? "none" : Excerpt.list(accepted.keySet())));
    }
    return this;
  }

  private List<Finding> of(String rule) {
    return actual.findings().stream().filter(each -> each.rule().equals(rule)).toList();
  }

  private void fail(String expected, List<Finding> found, int total) {
    String but = total == 0
        ? "\nbut there are none"
        : "\nbut there " + (total == 1 ? "is 1:" : "are " + total + ":")
            + Excerpt.lines(found.stream().map(Excerpt::line).toList(), total);
    failWithMessage("%s", expected + but);
  }
}
