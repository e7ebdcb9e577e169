package org.cbss.model.json;

import java.io.Serial;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;

/** Thrown if a data set was requested of files that have errors. The message has the first of their problems. */
public final class DatasetReadException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1;

  private static final int MAX_IN_MESSAGE = 20;

  private final transient Report report;

  /**
   * Creates an exception.
   *
   * @param report the problems of the files
   */
  public DatasetReadException(Report report) {
    super(message(report));
    this.report = report;
  }

  private static String message(Report report) {
    if (report.total() <= MAX_IN_MESSAGE) {
      return report.toString();
    }
    ReportBuilder first = new ReportBuilder();
    report.files().forEach(first::addFile);
    report.findings().stream().limit(MAX_IN_MESSAGE).forEach(first::add);
    int more = report.total() - Math.min(MAX_IN_MESSAGE, report.findings().size());
    return first.build() + "… and " + more + " more\n";
  }

  /**
   * Returns the problems of the files.
   *
   * @return the report; empty after deserialization, which keeps the message alone
   */
  public Report report() {
    return report == null ? Report.empty() : report;
  }
}
