package org.cbss.model.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cbss.model.LanguageTag;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.tables.RowReader.Column;
import org.cbss.model.tables.TableLayout.Role;
import org.cbss.model.tables.TableLayout.Table;
import org.jspecify.annotations.Nullable;

/** A sheet as a table: what its columns are, and the rows below its headings. */
final class SheetView {
  private static final int SEARCHED_ROWS = 20;

  private final Sheet sheet;
  private final Table table;
  private final TableMap.SheetMap map;
  private final boolean exact;
  private final List<Column> columns = new ArrayList<>();
  private final List<Column> words = new ArrayList<>();
  private @Nullable Column owner;
  private @Nullable Column within;
  private @Nullable Column position;
  private @Nullable Column value;
  private final @Nullable RowReader reader;
  private final List<Sheet.Row> rows;

  /**
   * Creates a view.
   *
   * @param map the map of the sheet
   * @param exact whether the sheet was written by {@link TableWriter}, so that nothing is to be guessed
   */
  SheetView(
      Sheet sheet, Table table, TableMap.SheetMap map, boolean exact, ImportFindings findings) {
    this.sheet = sheet;
    this.table = table;
    this.map = map;
    this.exact = exact;
    int header = header();
    if (header < sheet.rows().size()) {
      addColumns(sheet.rows().get(header), findings);
    }
    map.fixed().forEach((path, text) -> addFixed(path, text, findings));
    RecordType<?, ?> type = table.type();
    this.reader = type == null ? null : new RowReader(type, columns);
    if (header > 0 && map.header() == 0) {
      findings.information(
          new CellRef(sheet.name(), sheet.rows().get(0).number(), 0),
          ImportCode.ABOVE_HEADINGS,
          "the rows above the headings in row " + sheet.rows().get(header).number()
              + " are not read",
          null);
    }
    this.rows = rows(header);
  }

  private List<Sheet.Row> rows(int header) {
    List<Sheet.Row> kept = new ArrayList<>();
    List<Sheet.Row> all = sheet.rows();
    for (int i = header + 1; i < all.size(); i++) {
      if (!isSkipped(all.get(i))) {
        kept.add(all.get(i));
      }
    }
    all.clear();
    return kept;
  }

  private boolean isSkipped(Sheet.Row row) {
    if (map.skip().isEmpty()) {
      return false;
    }
    String first = "";
    for (int i = 0; i < row.cells().length && first.isEmpty(); i++) {
      first = CellTexts.strip(row.cells()[i]).toLowerCase(Locale.ROOT);
    }
    String start = first;
    return map.skip().stream().anyMatch(word -> start.startsWith(word.toLowerCase(Locale.ROOT)));
  }

  /** Returns the index of the row of headings: the given one, or the first that has the most known headings. */
  private int header() {
    List<Sheet.Row> all = sheet.rows();
    if (map.header() > 0) {
      int index = 0;
      while (index < all.size() && all.get(index).number() < map.header()) {
        index++;
      }
      return index;
    }
    int best = 0;
    long most = 0;
    for (int i = 0; i < Math.min(SEARCHED_ROWS, exact ? 1 : all.size()); i++) {
      long known = Stream.of(all.get(i).cells())
          .filter(cell -> !cell.isBlank() && isKnown(heading(cell)))
          .count();
      if (known > most) {
        best = i;
        most = known;
      }
    }
    return best;
  }

  private String heading(String cell) {
    return exact ? cell : CellTexts.strip(cell);
  }

  private boolean isKnown(String heading) {
    return map.path(heading).isPresent() || link(heading) || path(heading).isPresent();
  }

  /** Returns whether a heading is one of those that link rows to their records. */
  private boolean link(String heading) {
    return table.hasOwners() && linkHeadings().contains(heading);
  }

  private Set<String> linkHeadings() {
    return table.role() == Role.VALUE
        ? Set.of(TableLayout.OF, TableLayout.IN, TableLayout.VALUE)
        : Set.of(TableLayout.OF, TableLayout.IN, TableLayout.POSITION);
  }

  private Optional<ColumnPath> path(String heading) {
    RecordType<?, ?> type = table.type();
    return type == null ? wordsPath(heading) : ColumnPath.parse(type, heading, exact);
  }

  /** Returns the path of a column of a list of texts. */
  private static Optional<ColumnPath> wordsPath(String heading) {
    String language = heading.startsWith(TableLayout.TEXT + ColumnPath.LANGUAGE)
        ? heading.substring(TableLayout.TEXT.length() + 1)
        : "";
    return heading.equals(TableLayout.TEXT) || LanguageTag.isValid(language)
        ? Optional.of(new ColumnPath(List.of(), ColumnPath.Part.LANGUAGE, null, language))
        : Optional.empty();
  }

  private void addColumns(Sheet.Row header, ImportFindings findings) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < header.cells().length; i++) {
      String heading = heading(header.cells()[i]);
      CellRef cell = new CellRef(sheet.name(), header.number(), i);
      if (heading.isEmpty()) {
        continue;
      }
      if (!known.add(heading)) {
        findings.warning(
            cell,
            ImportCode.HEADING_REPEATED,
            "the heading " + ValueQuoter.of(heading) + " occurs twice; this column is not read",
            "give the column another heading");
        continue;
      }
      String path = map.path(heading).orElse(heading);
      if (!path.equals(TableMap.IGNORED) && !add(i, null, path)) {
        findings.warning(
            cell,
            ImportCode.UNKNOWN_HEADING,
            "no attribute is named " + ValueQuoter.of(path) + "; this column is not read",
            help(path));
      }
    }
  }

  private @Nullable String help(String path) {
    List<String> names = new ArrayList<>(linkHeadingsIfAny());
    RecordType<?, ?> type = table.type();
    if (type != null) {
      type.attributes().stream().map(Attribute::name).forEach(names::add);
    }
    return ValueQuoter.nearestKey(path, names)
        .map(name -> "did you mean " + name + "?")
        .orElse("name its attribute in the map, or \"" + TableMap.IGNORED + "\" to ignore it");
  }

  private Set<String> linkHeadingsIfAny() {
    return table.hasOwners() ? linkHeadings() : Set.of();
  }

  private void addFixed(String path, String text, ImportFindings findings) {
    if (!add(0, text, path)) {
      findings.warning(
          new CellRef(sheet.name(), 1, 0),
          ImportCode.UNKNOWN_HEADING,
          "no attribute is named " + ValueQuoter.of(path) + " as the map says",
          help(path));
    }
  }

  private boolean add(int index, @Nullable String shared, String path) {
    if (link(path)) {
      Column column =
          new Column(index, shared, new ColumnPath(List.of(), ColumnPath.Part.WHOLE, null, path));
      switch (path) {
        case TableLayout.OF -> owner = column;
        case TableLayout.IN -> within = column;
        case TableLayout.POSITION -> position = column;
        default -> value = column;
      }
      return true;
    }
    Optional<ColumnPath> found = table.role() == Role.VALUE ? Optional.empty() : path(path);
    found.ifPresent(
        each -> (table.type() == null ? words : columns).add(new Column(index, shared, each)));
    return found.isPresent() || table.role() == Role.DATASET && path.equals(RecordCells.FORMAT);
  }

  Sheet sheet() {
    return sheet;
  }

  Table table() {
    return table;
  }

  boolean exact() {
    return exact;
  }

  TableMap.SheetMap map() {
    return map;
  }

  /** Returns the reader of the records. */
  RowReader reader() {
    return Objects.requireNonNull(reader);
  }

  /** Returns the columns of a list of texts. */
  List<Column> words() {
    return words;
  }

  /** Returns the rows below the headings. */
  List<Sheet.Row> rows() {
    return rows;
  }

  /** Returns the text that names the owner of a row, or an empty text. */
  String owner(Sheet.Row row) {
    return text(owner, row);
  }

  /** Returns the text that leads from the owner of a row to its list, or an empty text. */
  String within(Sheet.Row row) {
    return text(within, row);
  }

  /** Returns the text of the position of a row, or an empty text. */
  String position(Sheet.Row row) {
    return text(position, row);
  }

  /** Returns the value of a row of the table of values. */
  String value(Sheet.Row row) {
    return text(value, row);
  }

  /** Returns the cell that names the owner of a row. */
  CellRef ownerCell(Sheet.Row row) {
    return new CellRef(sheet.name(), row.number(), owner == null ? 0 : owner.index());
  }

  /** Returns the cell of the value of a row of the table of values. */
  CellRef valueCell(Sheet.Row row) {
    return new CellRef(sheet.name(), row.number(), value == null ? 0 : value.index());
  }

  private String text(@Nullable Column column, Sheet.Row row) {
    if (column == null) {
      return "";
    }
    String text = column.text(row);
    return exact ? text : CellTexts.strip(text);
  }
}
