package org.cbss.model.json.popolo;

import java.util.Optional;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetReadException;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading Popolo: the data set, and what there is to say of the files.
 *
 * <p>An error in the report is a file that could not be read, and then there is no data set. A {@linkplain Severity#WARNING
 * warning} is a value that was mended or left out because something is wrong with it. {@linkplain Severity#INFORMATION
 * Information} is a value that is right and that the model does not hold, or holds in another way. Whatever does not reach
 * the data set is reported once, at its JSON Pointer: by itself, or, where many records have the same to leave out, at the
 * first of them with their number.
 */
public final class PopoloReading {
  private final @Nullable Dataset dataset;
  private final Report report;

  PopoloReading(@Nullable Dataset dataset, Report report) {
    this.dataset = dataset;
    this.report = report;
  }

  /**
   * The data set.
   *
   * @return the data set, or nothing where a file could not be read
   */
  public Optional<Dataset> dataset() {
    return Optional.ofNullable(dataset);
  }

  /**
   * What was mended or left out, or what keeps a file from being read: file by file, each in its own order.
   *
   * @return the report
   */
  public Report report() {
    return report;
  }

  /**
   * The data set, for those who take what there is.
   *
   * @return the data set
   * @throws DatasetReadException if a file could not be read, with all errors in its message
   */
  public Dataset orElseThrow() {
    if (dataset == null) {
      throw new DatasetReadException(report);
    }
    return dataset;
  }
}
