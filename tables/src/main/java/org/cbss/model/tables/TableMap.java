package org.cbss.model.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Entity;
import org.cbss.model.json.SourceFile;
import org.cbss.model.tables.TableLayout.Table;

/**
 * Describes the sheets that somebody keeps: which records their rows are, and which attributes their columns are.
 *
 * <p>A map is a JSON object. All of its keys are optional:
 *
 * <ul>
 *   <li>{@code sheets}: an object for each sheet, by its name or that of its file, or by {@code *} for any other. Its keys: {@code
 *       rows}, the list of the format that the rows are in, such as {@code presidencies}; {@code header}, the number of the row of
 *       headings, which else is searched; {@code columns}, the attribute of each heading, or {@code -} to ignore the column;
 *       {@code fixed}, values that all rows share, by attribute; {@code skip}, how the first cells of rows begin that are no
 *       records, such as totals.
 *   <li>{@code values}: what to read instead of some cells, by their texts, such as {@code DK} for {@code Dänemark}.
 *   <li>{@code words}: what to read instead of words in dates, such as {@code July} for {@code juillet}.
 *   <li>{@code dates}: {@code day-first} or {@code month-first}, for dates such as 3/4/2019.
 *   <li>{@code since}: {@code open} or {@code unknown}, the end of a span such as "since 2013".
 *   <li>{@code dataset}: values of the data set itself, such as its {@code language}.
 *   <li>{@code records}: records in the format of JSON files, in the lists of these, to which the rows are added.
 * </ul>
 *
 * <p>Maps are immutable and safe to share between threads.
 */
public final class TableMap {
  /** The attribute of a column that is ignored. */
  static final String IGNORED = "-";

  /** The name of a sheet that stands for all others. */
  static final String ANY_SHEET = "*";

  /** Which number of a date such as 3/4/2019 is the day. */
  enum DayOrder {
    NOT_STATED,
    DAY_FIRST,
    MONTH_FIRST
  }

  /** The end of a span such as "since 2013". */
  enum Since {
    NOT_STATED,
    OPEN,
    UNKNOWN
  }

  /**
   * The map of a sheet.
   *
   * @param table what its rows are
   * @param header the number of the row of headings, or 0 to search for it
   * @param columns the attributes by heading
   * @param fixed the values that all rows share, by attribute
   * @param skip the begins of the first cells of rows that are not read
   */
  record SheetMap(
      Table table,
      int header,
      Map<String, String> columns,
      Map<String, String> fixed,
      List<String> skip) {

    static SheetMap empty(Table table) {
      return new SheetMap(table, 0, Map.of(), Map.of(), List.of());
    }

    /** Returns the attribute of a heading, or empty if the map does not name the heading. */
    Optional<String> path(String heading) {
      return Optional.ofNullable(columns.get(heading));
    }
  }

  private static final TableMap NONE = new TableMap(
      Map.of(), Map.of(), Map.of(), DayOrder.NOT_STATED, Since.NOT_STATED, Map.of(), List.of());

  private final Map<String, SheetMap> sheets;
  private final Map<String, String> values;
  private final Map<String, String> words;
  private final DayOrder dayOrder;
  private final Since since;
  private final Map<String, String> dataset;
  private final List<Entity> records;

  TableMap(
      Map<String, SheetMap> sheets,
      Map<String, String> values,
      Map<String, String> words,
      DayOrder dayOrder,
      Since since,
      Map<String, String> dataset,
      List<Entity> records) {
    this.sheets = sheets;
    this.values = folded(values);
    this.words = words;
    this.dayOrder = dayOrder;
    this.since = since;
    this.dataset = dataset;
    this.records = records;
  }

  private static Map<String, String> folded(Map<String, String> values) {
    Map<String, String> folded = new LinkedHashMap<>();
    values.forEach((text, value) -> folded.put(CellTexts.fold(text), value));
    return folded;
  }

  /**
   * Returns a map that says nothing: sheets are named after the lists of the format, and columns after attributes.
   *
   * @return the map
   */
  public static TableMap none() {
    return NONE;
  }

  /**
   * Reads a map.
   *
   * @param file the file
   * @return the map
   * @throws IOException if the file cannot be read
   * @throws org.cbss.model.json.DatasetReadException if it is not a map, with all of its problems and their lines
   */
  public static TableMap read(Path file) throws IOException {
    return read(SourceFile.of(file));
  }

  /**
   * Reads a map.
   *
   * @param file the file with its content
   * @return the map
   * @throws org.cbss.model.json.DatasetReadException if it is not a map, with all of its problems and their lines
   */
  public static TableMap read(SourceFile file) {
    return new TableMapReader(file).read();
  }

  /**
   * Returns the map of a sheet, or empty if this map does not name the sheet.
   *
   * @param only whether there is no other sheet, so that the map of one sheet is meant for it
   */
  Optional<SheetMap> sheet(String name, boolean only) {
    SheetMap named = sheets.get(name);
    if (named == null) {
      named = sheets.get(ANY_SHEET);
    }
    if (named == null && only && sheets.size() == 1) {
      named = sheets.values().iterator().next();
    }
    return Optional.ofNullable(named);
  }

  /** Returns what to read instead of the text of a cell: the text itself if the map does not name it. */
  String value(String text) {
    return values.isEmpty() ? text : values.getOrDefault(CellTexts.fold(text), text);
  }

  Map<String, String> words() {
    return words;
  }

  DayOrder dayOrder() {
    return dayOrder;
  }

  Since since() {
    return since;
  }

  Map<String, String> dataset() {
    return dataset;
  }

  List<Entity> records() {
    return records;
  }
}
