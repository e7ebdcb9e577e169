package org.cbss.model.json;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Dataset;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;
import org.cbss.model.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading: the data set, or everything that is wrong with the files. A data set may have warnings beside it.
 */
public final class ReadResult {
  private final @Nullable Dataset dataset;
  private final Report report;
  private final Report mergeConflicts;
  private final List<String> files;
  private final @Nullable SourceIndex sourceIndex;

  ReadResult(@Nullable Dataset dataset, Report report, Report notKept, SourceIndex sourceIndex) {
    this.dataset = dataset;
    this.report = report;
    this.mergeConflicts = notKept;
    this.files = sourceIndex.files().stream().map(SourceDocument::name).toList();
    this.sourceIndex = sourceIndex;
  }

  private ReadResult(@Nullable Dataset dataset, Report report, List<String> files) {
    this.dataset = dataset;
    this.report = report;
    this.mergeConflicts = Report.empty();
    this.files = files;
    this.sourceIndex = null;
  }

  /**
   * Returns the result of a reader of another format. Findings of rules in it have no line and column.
   *
   * @param dataset the data set, or empty if there are errors
   * @param report the findings of the reader
   * @param files the names of the files
   * @return the result
   */
  public static ReadResult of(Optional<Dataset> dataset, Report report, List<String> files) {
    return new ReadResult(dataset.orElse(null), report, List.copyOf(files));
  }

  /**
   * Returns the data set.
   *
   * @return the data set, or empty if there are errors
   */
  public Optional<Dataset> dataset() {
    return Optional.ofNullable(dataset);
  }

  /**
   * Returns the findings of reading, file by file, each in its own order.
   *
   * @return the report
   */
  public Report report() {
    return report;
  }

  /**
   * Returns the values that several files give for the whole data set and that are not kept: a title that differs from that of
   * the first file, a date {@code asOf} that is not the earliest.
   *
   * @return these values as information; empty if there is one file, or no data set
   */
  public Report mergeConflicts() {
    return mergeConflicts;
  }

  /**
   * Returns the files that it was read from.
   *
   * @return their names, as they were given
   */
  public List<String> files() {
    return files;
  }

  /**
   * Runs rules over the data set, and locates their findings in the files. A file with a record a line is read again for that;
   * findings in lines that have changed since have no line and column.
   *
   * @param validator the rules
   * @return the findings of reading alone if there are errors; else its warnings and the findings of the rules, file by file,
   *     each in its own order
   */
  public Report validate(Validator validator) {
    if (dataset == null) {
      return report;
    }
    Report validated = validator.validate(dataset);
    Report found =
        sourceIndex == null ? validated : new FindingLocator(sourceIndex).place(validated);
    return new ReportBuilder().addAll(report).addAll(found).build();
  }

  /**
   * Returns the data set.
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
