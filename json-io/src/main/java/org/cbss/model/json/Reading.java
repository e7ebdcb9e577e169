package org.cbss.model.json;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Dataset;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;
import org.cbss.model.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading: the data set, or everything that is wrong with the files. Warnings may stand beside a data set.
 */
public final class Reading {
  private final @Nullable Dataset dataset;
  private final Report report;
  private final Report notKept;
  private final List<String> files;
  private final @Nullable Origins origins;

  Reading(@Nullable Dataset dataset, Report report, Report notKept, Origins origins) {
    this.dataset = dataset;
    this.report = report;
    this.notKept = notKept;
    this.files = origins.files().stream().map(OriginFile::name).toList();
    this.origins = origins;
  }

  private Reading(@Nullable Dataset dataset, Report report, List<String> files) {
    this.dataset = dataset;
    this.report = report;
    this.notKept = Report.empty();
    this.files = files;
    this.origins = null;
  }

  /**
   * Returns the result of a reader of another format. Findings of rules in it have no line and column.
   *
   * @param dataset the data set, or empty if there are errors
   * @param report the findings of the reader
   * @param files the names of the files
   * @return the result
   */
  public static Reading of(Optional<Dataset> dataset, Report report, List<String> files) {
    return new Reading(dataset.orElse(null), report, List.copyOf(files));
  }

  /**
   * The data set.
   *
   * @return the data set, or nothing where there are errors
   */
  public Optional<Dataset> dataset() {
    return Optional.ofNullable(dataset);
  }

  /**
   * What is wrong with the files, file by file, each in its own order.
   *
   * @return the report
   */
  public Report report() {
    return report;
  }

  /**
   * What several files say of the data set as a whole, and it does not: a title that is not that of the first file, a day
   * {@code asOf} that is not the earliest.
   *
   * @return these values, for information; nothing where there is one file, or no data set
   */
  public Report notKept() {
    return notKept;
  }

  /**
   * The files that it was read from.
   *
   * @return their names, as they were given
   */
  public List<String> files() {
    return files;
  }

  /**
   * Runs rules over the data set, and shows what they find at its place in the files. A file of a record a line is read again
   * for that; what does not stand there any more is reported without a place.
   *
   * @param validator the rules
   * @return the problems in reading where there are errors, and no rule runs; else the warnings, if any, and what the rules
   *     found, file by file, each in its own order
   */
  public Report validate(Validator validator) {
    if (dataset == null) {
      return report;
    }
    Report validated = validator.validate(dataset);
    Report found = origins == null ? validated : new Placer(origins).place(validated);
    return new ReportBuilder().addAll(report).addAll(found).build();
  }

  /**
   * The data set, for those who do not expect problems.
   *
   * @return the data set
   * @throws DatasetReadException if there are errors, with all of them in its message
   */
  public Dataset orElseThrow() {
    if (dataset == null) {
      throw new DatasetReadException(report);
    }
    return dataset;
  }
}
