package org.cbss.model.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;
import org.cbss.model.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading: the data set, or all problems of the files. A data set may have warnings. It is immutable and
 * thread-safe.
 */
public final class ReadResult {
  private final @Nullable Dataset dataset;
  private final Report report;
  private final Report mergeConflicts;
  private final List<String> files;
  private final @Nullable SourceIndex sourceIndex;
  private final UnaryOperator<Report> locator;

  ReadResult(
      @Nullable Dataset dataset, Report report, Report mergeConflicts, SourceIndex sourceIndex) {
    this.dataset = dataset;
    this.files = sourceIndex.files().stream().map(SourceDocument::name).toList();
    this.report = withFiles(report, files);
    this.mergeConflicts = mergeConflicts;
    this.sourceIndex = sourceIndex;
    this.locator = found -> new FindingLocator(sourceIndex).locate(found);
  }

  private ReadResult(
      @Nullable Dataset dataset, Report report, List<String> files, UnaryOperator<Report> locator) {
    this.dataset = dataset;
    this.report = withFiles(report, files);
    this.mergeConflicts = Report.empty();
    this.files = files;
    this.sourceIndex = null;
    this.locator = locator;
  }

  private static Report withFiles(Report report, List<String> files) {
    ReportBuilder builder = new ReportBuilder();
    files.forEach(builder::addFile);
    return builder.addAll(report).build();
  }

  /**
   * Returns the result of reading another format. Findings of rules then have no line and column.
   *
   * @param dataset the data set, or empty if there are errors
   * @param report the findings of the reader
   * @param files the names of the files
   * @return the result
   */
  public static ReadResult of(Optional<Dataset> dataset, Report report, List<String> files) {
    return new ReadResult(
        dataset.orElse(null), report, List.copyOf(files), UnaryOperator.identity());
  }

  /**
   * Returns the result of reading another format, whose reader knows where the values of the data set are in its files.
   *
   * @param dataset the data set, or empty if there are errors
   * @param report the findings of the reader
   * @param files the names of the files
   * @param locator returns the location of a value in the files, or the same location if it is not known; the locations of all
   *     findings of rules are given to it
   * @return the result
   */
  public static ReadResult of(
      Optional<Dataset> dataset,
      Report report,
      List<String> files,
      UnaryOperator<Location> locator) {
    return new ReadResult(
        dataset.orElse(null),
        report,
        List.copyOf(files),
        found -> FindingLocator.locate(found, locator));
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
   * Returns the problems that the reader found, file by file, in the order of each file.
   *
   * @return the report
   */
  public Report report() {
    return report;
  }

  /**
   * Returns the values of the roots of several files that the data set does not keep: a title that differs from that of the
   * first file, a date {@code asOf} that is not the earliest.
   *
   * @return a finding of severity information for each value; empty if there is one file or no data set
   */
  public Report mergeConflicts() {
    return mergeConflicts;
  }

  /**
   * Returns the names of the files.
   *
   * @return the names, as they were given
   */
  public List<String> files() {
    return files;
  }

  /**
   * Runs rules over the data set, and locates their findings in the files. JSON Lines files are read again; findings in lines
   * that have changed since have no line and column.
   *
   * @param validator the rules
   * @return the problems of reading if there are errors; else its warnings and the findings of the rules, file by file, in the
   *     order of each file
   */
  public Report validate(Validator validator) {
    if (dataset == null) {
      return report;
    }
    Report found = locator.apply(validator.validate(dataset));
    return new ReportBuilder().addAll(report).addAll(found).build();
  }

  /**
   * Runs rules over the data set, and returns the findings that have a fix: all of them, whereas a report keeps a limited number.
   * The paths of each fix lead into the data set that its file holds alone.
   *
   * @param validator the rules
   * @return the findings with their positions, file by file, in the order of each file; without positions if another format was
   *     read; empty if there are errors
   */
  public List<Finding> fixable(Validator validator) {
    if (dataset == null) {
      return List.of();
    }
    List<Finding> found = validator.fixable(dataset);
    return sourceIndex == null ? found : new FindingLocator(sourceIndex).locate(found);
  }

  /**
   * Locates values in the files. JSON Lines files are read again.
   *
   * @param paths paths into the data set
   * @return the position of each path, or of the nearest value around it; without those that are in no file
   */
  public Map<DataPath, Position> positions(Collection<DataPath> paths) {
    return sourceIndex == null ? Map.of() : new FindingLocator(sourceIndex).positions(paths);
  }

  /**
   * Returns the data set.
   *
   * @return the data set
   * @throws DatasetReadException if there are errors, with the first of them in its message
   */
  public Dataset orElseThrow() {
    if (dataset == null) {
      throw new DatasetReadException(report);
    }
    return dataset;
  }
}
