package org.cbss.model.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.ReadResult;

/**
 * Reads data sets from tables: a folder of CSV files, one CSV file, or a workbook (XLSX).
 *
 * <p>What {@link TableWriter} has written is read without loss. The sheets that people keep are read as a {@link TableMap} says:
 * columns in any order, dates as people type them, names of countries for their codes, names of records for their ids. Records
 * without an id get one, made from their names, the same each time.
 *
 * <p>Reading goes on after a cell that is not understood. A {@linkplain org.cbss.model.validation.Severity#WARNING warning} is about
 * a cell or row that is left out, or about a cell with two meanings; the location of each finding names the cell, such as {@code
 * Chairs!B12}, and so do those of the rules that {@link ReadResult#validate} runs. An error is about a file that is not read at
 * all, or of which no sheet is; then there is no data set.
 *
 * <p>No formula is calculated: a cell that has one is reported and left out. A workbook is refused if a small file would need much
 * memory or time, or is not what spreadsheet programs write.
 *
 * <p>Readers are immutable and safe to share between threads.
 */
public final class TableReader {
  private final TableMap map;
  private final ReadLimits limits;

  /** Creates a reader of sheets that are named after the lists of the format, with the default limits. */
  public TableReader() {
    this(TableMap.none(), ReadLimits.defaults());
  }

  /**
   * Creates a reader.
   *
   * @param map describes the sheets
   * @param limits the limits, of which that on the size of files counts
   */
  public TableReader(TableMap map, ReadLimits limits) {
    this.map = map;
    this.limits = limits;
  }

  /**
   * Reads a data set.
   *
   * @param path a folder, whose CSV files are read in the order of their names; a CSV file; or a workbook
   * @return the data set and the findings
   * @throws IOException if a file cannot be read
   */
  public ReadResult read(Path path) throws IOException {
    ImportFindings findings = new ImportFindings();
    List<Sheet> sheets = new ArrayList<>();
    List<Path> files = files(path);
    if (files.isEmpty()) {
      findings.error(path.toString(), "table-empty", "the folder has no CSV file", null);
    }
    boolean isWhole = !files.isEmpty();
    for (Path file : files) {
      try {
        sheets.addAll(sheets(file));
      } catch (RefusedFileException e) {
        isWhole = false;
        findings.error(file.toString(), e.code(), e.message(), e.help());
      }
    }
    List<String> names = List.of(path.toString());
    if (!isWhole) {
      return ReadResult.of(Optional.empty(), findings.toReport(), names);
    }
    TableImport tables = new TableImport(sheets, map, findings);
    if (tables.isEmpty()) {
      findings.error(
          path.toString(),
          "table-nothing-read",
          "no sheet is read, so that there is no record",
          "name a sheet after a list of the format, such as presidencies, or describe it in a map");
      return ReadResult.of(Optional.empty(), findings.toReport(), names);
    }
    Dataset dataset = tables.read();
    CellOrigins origins = tables.origins();
    return ReadResult.of(Optional.of(dataset), findings.toReport(), names, origins::locate);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> hasEnding(file, ".csv") && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private List<Sheet> sheets(Path file) throws IOException, RefusedFileException {
    return hasEnding(file, ".xlsx") || hasEnding(file, ".xlsm") || hasEnding(file, ".xls")
        ? WorkbookSheets.read(file, limits.fileBytes())
        : List.of(CsvSheets.read(file, limits.fileBytes()));
  }
}
