package org.cbss.model.json;

import java.io.Serial;
import org.cbss.model.validation.Report;

/** Thrown if a data set was requested of files that have errors. */
public final class DatasetReadException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1;

  private final transient Report report;

  /**
   * Creates an exception.
   *
   * @param report the problems of the files
   */
  public DatasetReadException(Report report) {
    super(report.toString());
    this.report = report;
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
