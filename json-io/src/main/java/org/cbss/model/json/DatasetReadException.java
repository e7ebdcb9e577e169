package org.cbss.model.json;

import java.io.Serial;
import org.cbss.model.validation.Report;

/** Thrown where files that were expected to be right are not. */
public final class DatasetReadException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1;

  private final transient Report report;

  /**
   * An exception for what is wrong.
   *
   * @param report what is wrong
   */
  public DatasetReadException(Report report) {
    super(report.toString());
    this.report = report;
  }

  /**
   * What is wrong.
   *
   * @return the report (empty after deserialization, which keeps the message alone)
   */
  public Report report() {
    return report == null ? Report.empty() : report;
  }
}
