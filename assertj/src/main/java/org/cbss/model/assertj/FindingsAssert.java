package org.cbss.model.assertj;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Severity;

/**
 * Assertions on the findings of one rule. Each verifies that some of them match, and leaves those that do, so that several
 * conditions together describe one finding. Only findings that the report keeps can match: see {@link Report#MAX_FINDINGS}.
 */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {
  private final ReportAssert report;
  private final String expected;
  private final int total;

  FindingsAssert(ReportAssert report, String expected, List<Finding> findings, int total) {
    super(findings, FindingsAssert.class);
    as(report.info.description());
    this.report = report;
    this.expected = expected;
    this.total = total;
  }

  /**
   * Leaves the findings at a JSON Pointer.
   *
   * @param pointer the pointer from the root of the file, such as {@code /presidencies/3/period}
   * @return assertions on the findings that match
   */
  public FindingsAssert at(String pointer) {
    return narrow(
        "at \"" + pointer + "\"", finding -> finding.location().pointer().equals(pointer));
  }

  /**
   * Leaves the findings at a record or a value of it.
   *
   * @param id the id of the record
   * @return assertions on the findings that match
   */
  public FindingsAssert inRecord(String id) {
    return narrow(
        "in " + id,
        finding -> finding
            .location()
            .logicalName()
            .filter(name -> name.equals(id) || name.startsWith(id + " "))
            .isPresent());
  }

  /**
   * Leaves the findings on a line of a file.
   *
   * @param line the line, from 1
   * @return assertions on the findings that match
   */
  public FindingsAssert onLine(int line) {
    return narrow(
        "on line " + line,
        finding -> finding
            .location()
            .position()
            .filter(position -> position.line() == line)
            .isPresent());
  }

  /**
   * Leaves the findings of a severity.
   *
   * @param severity the severity
   * @return assertions on the findings that match
   */
  public FindingsAssert withSeverity(Severity severity) {
    return narrow("as " + severity.label(), finding -> finding.severity() == severity);
  }

  /**
   * Leaves the findings with a text in their message.
   *
   * @param text the text
   * @return assertions on the findings that match
   */
  public FindingsAssert saying(String text) {
    return narrow("saying \"" + text + "\"", finding -> finding.message().contains(text));
  }

  /**
   * Leaves the findings with a text in their help.
   *
   * @param text the text
   * @return assertions on the findings that match
   */
  public FindingsAssert helping(String text) {
    return narrow(
        "with the help \"" + text + "\"",
        finding -> finding.help().filter(help -> help.contains(text)).isPresent());
  }

  /**
   * Verifies that a single finding is left.
   *
   * @return this assertion
   */
  public FindingsAssert once() {
    return times(1);
  }

  /**
   * Verifies the number of findings that are left. Without a condition, those that the report did not keep count, too.
   *
   * @param count the number
   * @return this assertion
   */
  public FindingsAssert times(int count) {
    if (total != count) {
      fail("Expecting " + count + " findings of " + expected + "\nbut there ", actual, total);
    }
    return this;
  }

  /**
   * Returns to the report.
   *
   * @return the assertions on the report that has the findings
   */
  public ReportAssert and() {
    return report;
  }

  private FindingsAssert narrow(String condition, Predicate<Finding> matches) {
    List<Finding> left = actual.stream().filter(matches).toList();
    if (left.isEmpty()) {
      fail(
          "Expecting a finding of " + expected + " " + condition + "\nbut of " + expected
              + " there ",
          actual,
          total);
    }
    return new FindingsAssert(report, expected + " " + condition, left, left.size());
  }

  private void fail(String message, List<Finding> found, int count) {
    failWithMessage(
        "%s",
        message
            + (count == 1 ? "is 1:" : "are " + count + ":")
            + Excerpt.lines(found.stream().map(Excerpt::line).toList(), count));
  }
}
