package org.cbss.model.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.json.internal.codec.AtomicFile;
import org.cbss.model.tables.TableLayout.Table;

/**
 * Writes data sets as tables: a folder of CSV files (RFC 4180, UTF-8), or a workbook (XLSX).
 *
 * <p>There is a table for each kind of record that the data set has, such as {@code presidencies}, and one for each kind of list
 * inside records, such as {@code members} and {@code citations}. A row of such a list names its record by id, and its place in
 * the list. A {@link TableReader} reads the same data set from them. The same data set always gives the same bytes.
 *
 * <p>No cell is a formula: in a workbook all cells are text, and in CSV a character that may begin a formula, after whatever may
 * separate cells, has an apostrophe before it, which the reader takes off again.
 *
 * <p>Only some rows are in memory at a time, beside the data set. Writers are immutable and safe to share between threads.
 */
public final class TableWriter {
  private static final String CSV = ".csv";

  private final char separator;
  private final boolean marked;
  private final boolean withBounds;
  private final Set<EntityKind> kinds;

  /** Creates a writer of all kinds, which separates the cells of CSV by commas and writes no byte-order mark. */
  public TableWriter() {
    this(',', false, false, EnumSet.copyOf(EntityKind.topLevel()));
  }

  private TableWriter(char separator, boolean marked, boolean withBounds, Set<EntityKind> kinds) {
    this.separator = separator;
    this.marked = marked;
    this.withBounds = withBounds;
    this.kinds = Collections.unmodifiableSet(kinds);
  }

  /**
   * Returns a writer that separates the cells of CSV by another character. Workbooks do not change.
   *
   * @param character a comma, semicolon or tab
   * @return the writer
   * @throws IllegalArgumentException if it is another character
   */
  public TableWriter withSeparator(char character) {
    if (CsvSheets.SEPARATORS.indexOf(character) < 0) {
      throw new IllegalArgumentException(
          "invalid separator \"" + character + "\": expected a comma, semicolon or tab");
    }
    return new TableWriter(character, marked, withBounds, kinds);
  }

  /**
   * Returns a writer that begins each CSV file with a byte-order mark, by which some spreadsheet programs know UTF-8.
   *
   * @return the writer
   */
  public TableWriter withByteOrderMark() {
    return new TableWriter(separator, true, withBounds, kinds);
  }

  /**
   * Returns a writer that adds the earliest and latest days of each span and date in columns of their own, such as {@code
   * period.earliestStart}. Reading ignores them.
   *
   * @return the writer
   */
  public TableWriter withBounds() {
    return new TableWriter(separator, marked, true, kinds);
  }

  /**
   * Returns a writer of some kinds of records and of the lists inside them.
   *
   * @param some the kinds, at least one
   * @return the writer
   * @throws IllegalArgumentException if there is none, or one of them has no list in a data set
   */
  public TableWriter withKinds(Set<EntityKind> some) {
    if (some.isEmpty() || !EntityKind.topLevel().containsAll(some)) {
      throw new IllegalArgumentException("invalid kinds " + some + ": expected kinds of entities");
    }
    return new TableWriter(separator, marked, withBounds, EnumSet.copyOf(some));
  }

  /**
   * Returns the names of the tables that this writer writes for a data set.
   *
   * @param dataset the data set
   * @return the names, such as {@code presidencies} and {@code citations}, in the order in which they are written
   * @throws IllegalArgumentException if the data set has a value that a file cannot hold
   */
  public List<String> tableNames(Dataset dataset) {
    return tables(dataset, CsvSink.MAX_LENGTH).used().stream().map(Table::name).toList();
  }

  /**
   * Writes a data set as a folder of CSV files, each beside its target and then moved into place. A file of a table that the
   * data set does not have is deleted if all kinds are written, because it would be read again; other files stay.
   *
   * @param dataset the data set
   * @param folder the folder, which is created if it does not exist
   * @throws IOException if a file cannot be written
   * @throws IllegalArgumentException if the data set has a value that a file cannot hold
   */
  public void writeFolder(Dataset dataset, Path folder) throws IOException {
    Files.createDirectories(folder);
    DatasetTables tables = tables(dataset, CsvSink.MAX_LENGTH);
    List<Table> used = tables.used();
    for (Table table : used) {
      AtomicFile.write(folder.resolve(table.name() + CSV), out -> writeCsv(tables, table, out));
    }
    if (kinds.containsAll(EntityKind.topLevel())) {
      for (Table table : TableLayout.all()) {
        if (!used.contains(table)) {
          Files.deleteIfExists(folder.resolve(table.name() + CSV));
        }
      }
    }
  }

  private void writeCsv(DatasetTables tables, Table table, OutputStream out) throws IOException {
    CsvSink sink = new CsvSink(out, separator, marked);
    tables.write(table, sink);
    sink.end();
  }

  /**
   * Writes a data set as a workbook. The workbook is written to a temporary file first, and then beside its target and moved into
   * place.
   *
   * @param dataset the data set
   * @param file the file, which usually ends in {@code .xlsx}
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if the data set has a value that a file cannot hold, or more than 1,048,575 rows in a table
   */
  public void writeWorkbook(Dataset dataset, Path file) throws IOException {
    try (WorkbookSink sink = new WorkbookSink(file)) {
      DatasetTables tables = tables(dataset, WorkbookSink.MAX_LENGTH);
      for (Table table : tables.used()) {
        tables.write(table, sink);
      }
      sink.end();
    }
  }

  /**
   * Writes the records of one kind as CSV, with headings even if there are none, and without the lists inside them.
   *
   * @param dataset the data set
   * @param kind a kind of entity
   * @param out the target, which stays open
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if the data set has a value that a file cannot hold, or no list of the kind
   */
  public void writeCsv(Dataset dataset, EntityKind kind, OutputStream out) throws IOException {
    DatasetTables tables = withKinds(Set.of(kind)).tables(dataset, Integer.MAX_VALUE);
    writeCsv(tables, TableLayout.ofList(kind.collection()), out);
  }

  /**
   * Writes one of the tables of a folder as CSV, with the bytes of its file there.
   *
   * @param dataset the data set
   * @param table a name among {@link #tableNames}
   * @param out the target, which stays open
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if the data set has a value that a file cannot hold, or no table of the name
   */
  public void writeCsv(Dataset dataset, String table, OutputStream out) throws IOException {
    DatasetTables tables = tables(dataset, CsvSink.MAX_LENGTH);
    for (Table each : tables.used()) {
      if (each.name().equals(table)) {
        writeCsv(tables, each, out);
        return;
      }
    }
    throw new IllegalArgumentException("the data set has no table \"" + table + "\"");
  }

  private DatasetTables tables(Dataset dataset, int longest) {
    return new DatasetTables(dataset, new RecordCells(withBounds), kinds, longest);
  }
}
