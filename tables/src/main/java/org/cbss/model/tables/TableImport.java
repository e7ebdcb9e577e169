package org.cbss.model.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.LanguageTag;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.json.internal.codec.DatasetCodec;
import org.cbss.model.json.internal.codec.JsonLimits;
import org.cbss.model.json.internal.codec.LineCodec;
import org.cbss.model.json.internal.codec.ValueCaches;
import org.cbss.model.json.internal.diagnosis.LineMap;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.tables.EntityRows.EntityRow;
import org.cbss.model.tables.RecordNode.Form;
import org.cbss.model.tables.RecordNode.Leaf;
import org.cbss.model.tables.RecordNode.Words;
import org.cbss.model.tables.RowReader.Column;
import org.cbss.model.tables.TableLayout.Role;
import org.cbss.model.tables.TableLayout.Table;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The import of sheets as one data set.
 *
 * <p>All rows are read first: records get ids, so that names and rows of lists find them. Then each record is put together with its
 * lists, checked by the codec of the format, and its invalid values are left out.
 */
final class TableImport {
  private static final int MAX_PASSES = 8;

  private final TableMap map;
  private final ImportFindings findings;
  private final boolean exact;
  private final List<SheetView> views = new ArrayList<>();
  private final RecordNames names = new RecordNames();
  private final Map<String, Map<String, List<ListRow>>> lists = new HashMap<>();
  private final Map<String, Map<String, ValueRow>> values = new HashMap<>();
  private final CellOrigins origins = new CellOrigins();
  private final LineCodec codec = new LineCodec(JsonLimits.DEFAULTS);
  private final ValueCaches caches = new ValueCaches();
  private final EntityRows entities;
  private final RecordFiller filler;
  private LanguageTag language = LanguageTag.ENGLISH;

  /** A row of a list. */
  private record ListRow(SheetView view, Sheet.Row row, String label) {}

  /** A value without a column; its pieces are in one row each. */
  private static final class ValueRow {
    final CellRef cell;
    final boolean exact;
    final StringBuilder text = new StringBuilder();

    ValueRow(CellRef cell, boolean exact) {
      this.cell = cell;
      this.exact = exact;
    }
  }

  TableImport(List<Sheet> sheets, TableMap map, ImportFindings findings) {
    this.map = map;
    this.findings = findings;
    this.exact = isWritten(sheets);
    CellReader cells = new CellReader(map, names);
    this.entities = new EntityRows(cells, names, findings);
    this.filler = new RecordFiller(cells, entities);
    for (Sheet sheet : sheets) {
      addView(sheet, sheets.size() == 1);
    }
  }

  /** Returns whether the sheets were written by {@link TableWriter}, which names the format. */
  private static boolean isWritten(List<Sheet> sheets) {
    return sheets.stream()
        .filter(
            sheet -> sheet.name().equals(TableLayout.DATASET) && sheet.rows().size() == 2)
        .anyMatch(sheet -> sheet.rows().get(0).cell(0).equals(RecordCells.FORMAT)
            && sheet.rows().get(1).cell(0).startsWith(DatasetCodec.FORMAT));
  }

  private void addView(Sheet sheet, boolean only) {
    Optional<TableMap.SheetMap> mapped = map.sheet(sheet.name(), only);
    Table table = mapped.map(TableMap.SheetMap::table).orElse(TableLayout.find(sheet.name()));
    if (table == null) {
      findings.information(
          new CellRef(sheet.name(), 1, 0),
          ImportCode.UNKNOWN_SHEET,
          "the sheet is not read: it is not named after a list of the format, and the map does not"
              + " name it",
          ValueQuoter.nearest(sheet.name(), TableLayout.names())
              .map(name -> "did you mean " + name + "?")
              .orElse("say in the map what its rows are"));
      return;
    }
    boolean literal = exact && mapped.isEmpty();
    views.add(new SheetView(
        sheet, table, mapped.orElse(TableMap.SheetMap.empty(table)), literal, findings));
  }

  /** Returns whether no sheet is read. */
  boolean isEmpty() {
    return views.isEmpty();
  }

  /** Reads the data set. */
  Dataset read() {
    Dataset header = readHeader();
    language = header.language();
    entities.addAll(map.records(), views);
    views.forEach(this::addListRows);
    DatasetBuilder dataset = header.toBuilder();
    for (EntityKind kind : EntityKind.topLevel()) {
      readEntities(kind, dataset);
    }
    reportUnowned();
    return dataset.build();
  }

  CellOrigins origins() {
    return origins;
  }

  private List<SheetView> ofRole(Role role) {
    return views.stream().filter(view -> view.table().role() == role).toList();
  }

  private Dataset readHeader() {
    RecordNode node = new RecordNode(
        new CellRef(TableLayout.DATASET, 1, 0), new RowReader(ModelSchema.DATASET, List.of()));
    String format = DatasetCodec.FORMAT;
    for (SheetView view : ofRole(Role.DATASET)) {
      for (Sheet.Row row : view.rows()) {
        if (row != view.rows().get(0)) {
          findings.warning(
              RecordFiller.cell(view, row, 0),
              ImportCode.VALUE,
              "a data set has one row; this one is left out",
              null);
          continue;
        }
        node = new RecordNode(RecordFiller.cell(view, row, 0), view.reader());
        if (view.exact()) {
          format = row.cell(0);
        }
        Pending pending = new Pending();
        filler.fill(node, view.reader(), view, row, pending);
        pending.report(findings);
      }
    }
    addValuesOf(Role.VALUE);
    Pending pending = new Pending();
    addValues(node, ModelSchema.DATASET, "", pending);
    RecordNode root = node;
    map.dataset()
        .forEach((path, text) -> ColumnPath.parse(ModelSchema.DATASET, path, false)
            .ifPresent(each -> filler.put(root, each, text, root.cell(), false, pending)));
    String lines = format.replaceFirst("^cbss-model", "cbss-model-lines");
    node.put(RecordCells.FORMAT, new Leaf(lines, Form.STRING, node.cell()));
    Dataset header = check(node, pending, bytes -> codec.readHeader(bytes, caches, pending.log()));
    pending.report(findings);
    origins.root(node);
    return header == null ? Dataset.builder().build() : header;
  }

  private void addListRows(SheetView view) {
    if (view.table().role() != Role.ELEMENT && view.table().role() != Role.TEXT) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Sheet.Row row : view.rows()) {
      String owner = owner(view, row);
      if (owner != null) {
        String list = path(view.within(row), view.table().name());
        int count = counts.merge(owner + "\n" + list, 1, Integer::sum);
        String label = view.position(row);
        lists
            .computeIfAbsent(owner, any -> new LinkedHashMap<>())
            .computeIfAbsent(list, any -> new ArrayList<>())
            .add(new ListRow(view, row, label.isEmpty() ? Integer.toString(count) : label));
      }
    }
  }

  private static String path(String within, String list) {
    return within.isEmpty() ? list : within + "/" + list;
  }

  /** Returns the key of the owner of a row, or null if it has none, which is reported. */
  private @Nullable String owner(SheetView view, Sheet.Row row) {
    String text = view.owner(row);
    if (names.isKey(text)) {
      return text;
    }
    List<String> found =
        view.exact() ? List.of() : names.find(Set.copyOf(EntityKind.topLevel()), text);
    if (found.size() == 1) {
      return found.get(0);
    }
    String message = text.isEmpty()
        ? "this row names no record that it belongs to"
        : (found.isEmpty() ? "no record has" : "several records have") + " the id or name "
            + ValueQuoter.of(text);
    findings.warning(
        view.ownerCell(row),
        ImportCode.OWNER,
        message + "; the row is left out",
        found.isEmpty() ? null : "write one of the ids " + String.join(", ", few(found)));
    return null;
  }

  static List<String> few(List<String> all) {
    return all.subList(0, Math.min(5, all.size()));
  }

  private void addValuesOf(Role role) {
    for (SheetView view : ofRole(role)) {
      for (Sheet.Row row : view.rows()) {
        values
            .computeIfAbsent(view.owner(row), any -> new LinkedHashMap<>())
            .computeIfAbsent(
                view.within(row), any -> new ValueRow(view.valueCell(row), view.exact()))
            .text
            .append(view.value(row));
      }
    }
  }

  private void reportUnowned() {
    lists.forEach((owner, byPath) ->
        byPath.forEach((path, rows) -> rows.forEach(each -> findings.warning(
            each.view.ownerCell(each.row),
            ImportCode.OWNER,
            ValueQuoter.of(owner) + " has no list " + path + "; the row is left out",
            null))));
    values.forEach((owner, byPath) -> byPath.forEach((path, each) -> findings.warning(
        each.cell,
        ImportCode.OWNER,
        "no record has the id " + ValueQuoter.of(owner) + "; the value is left out",
        null)));
  }

  private void readEntities(EntityKind kind, DatasetBuilder dataset) {
    List<EntityRow> rows = entities.list(kind);
    for (int i = 0; i < rows.size(); i++) {
      EntityRow each = rows.get(i);
      rows.set(i, null);
      add(kind, each, dataset);
    }
  }

  @SuppressWarnings("unchecked")
  private <T extends Entity> void add(EntityKind kind, EntityRow each, DatasetBuilder dataset) {
    Entity entity = each.ready;
    RecordNode node = null;
    if (each.reader != null && each.view != null && each.row != null) {
      node = node(each, each.reader, each.view, each.row);
      Pending pending = new Pending();
      fillEntity(node, each, pending);
      entity = check(node, pending, bytes -> codec.readEntity(bytes, caches, pending.log()));
      pending.report(findings);
    }
    if (entity != null) {
      var list = (Attribute.Many<Dataset, DatasetBuilder, T>)
          ModelSchema.DATASET.attribute(kind.collection()).orElseThrow();
      list.adder().accept(dataset, (T) entity);
      origins.add(kind, node);
    }
  }

  private static RecordNode node(EntityRow each, RowReader reader, SheetView view, Sheet.Row row) {
    RecordNode node = new RecordNode(RecordFiller.cell(view, row, 0), reader);
    node.put("type", new Leaf(each.kind.type().getSimpleName(), Form.STRING, node.cell()));
    if (each.isMade) {
      node.put("id", new Leaf(each.id, Form.STRING, node.cell()));
    }
    return node;
  }

  private void fillEntity(RecordNode node, EntityRow each, Pending pending) {
    RowReader reader = node.reader();
    filler.fill(
        node, reader, Objects.requireNonNull(each.view), Objects.requireNonNull(each.row), pending);
    if (each.isMade) {
      node.put("id", new Leaf(each.id, Form.STRING, node.cell()));
    }
    Map<String, List<ListRow>> own = lists.get(each.key);
    if (own != null) {
      addLists(node, reader.type(), own, "", pending);
      if (own.isEmpty()) {
        lists.remove(each.key);
      }
    }
    addValues(node, reader.type(), each.key, pending);
  }

  /** Adds the elements of lists that have rows of their own. */
  private void addLists(
      RecordNode node,
      RecordType<?, ?> type,
      Map<String, List<ListRow>> own,
      String within,
      Pending pending) {
    for (Attribute<?, ?> attribute : type.attributes()) {
      if (attribute instanceof Attribute.Many<?, ?, ?> many && TableLayout.hasTable(many)) {
        List<ListRow> rows = own.remove(path(within, many.name()));
        if (rows != null) {
          rows.sort(Comparator.comparingInt(TableImport::position));
          for (ListRow row : rows) {
            addElement(node, many, row, own, path(within, many.name()), pending);
          }
        }
      }
    }
  }

  private static int position(ListRow row) {
    return row.label.matches("[0-9]{1,9}") ? Integer.parseInt(row.label) : Integer.MAX_VALUE;
  }

  private void addElement(
      RecordNode node,
      Attribute.Many<?, ?, ?> list,
      ListRow row,
      Map<String, List<ListRow>> own,
      String path,
      Pending pending) {
    RecordType<?, ?> type = TableLayout.elementType(list);
    if (type == null) {
      Words words = new Words();
      for (Column column : row.view.words()) {
        String text = RecordFiller.text(row.view, column, row.row);
        if (!text.isEmpty()) {
          words.put(
              column.path().detail(),
              new Leaf(text, Form.STRING, RecordFiller.cell(row.view, row.row, column.index())));
        }
      }
      node.add(list.name(), row.label, words);
      return;
    }
    RecordNode element = new RecordNode(RecordFiller.cell(row.view, row.row, 0), row.view.reader());
    filler.fill(element, row.view.reader(), row.view, row.row, pending);
    node.add(list.name(), row.label, element);
    addLists(element, type, own, path + "/" + row.label, pending);
  }

  private void addValues(RecordNode node, RecordType<?, ?> type, String owner, Pending pending) {
    Map<String, ValueRow> own = values.remove(owner);
    if (own != null) {
      own.forEach((within, value) -> addValue(node, type, within, value, pending));
    }
  }

  private void addValue(
      RecordNode node, RecordType<?, ?> type, String within, ValueRow value, Pending pending) {
    RecordNode at = node;
    RecordType<?, ?> atType = type;
    String rest = within;
    for (int slash = rest.indexOf('/'); slash > 0; slash = rest.indexOf('/')) {
      int end = rest.indexOf('/', slash + 1);
      Object element =
          end < 0 ? null : at.element(rest.substring(0, slash), rest.substring(slash + 1, end));
      if (element == null) {
        break;
      }
      String list = rest.substring(0, slash);
      rest = rest.substring(end + 1);
      if (element instanceof Words words) {
        String detail = rest.startsWith(TableLayout.TEXT + ColumnPath.LANGUAGE)
            ? rest.substring(TableLayout.TEXT.length() + 1)
            : Words.PLAIN;
        words.put(detail, new Leaf(value.text.toString(), Form.STRING, value.cell));
        return;
      }
      at = (RecordNode) element;
      atType = Objects.requireNonNull(TableLayout.ofList(list).type());
    }
    Optional<ColumnPath> path = ColumnPath.parse(atType, rest, value.exact);
    if (path.isEmpty()) {
      pending.add(
          node,
          rest,
          value.cell,
          ImportCode.VALUE.id(),
          "no value is at " + ValueQuoter.of(within) + "; it is left out",
          null);
    } else {
      filler.put(at, path.get(), value.text.toString(), value.cell, value.exact, pending);
    }
  }

  /** Reads a record from JSON, and logs its problems. */
  @FunctionalInterface
  private interface Check<T> {
    @Nullable
    T read(byte[] bytes);
  }

  /** Returns the record without its invalid values, or null if what is left is none; all of this is reported. */
  private <T> @Nullable T check(RecordNode node, Pending pending, Check<T> check) {
    for (int pass = 0; pass < MAX_PASSES; pass++) {
      byte[] bytes = node.toBytes(language.toString());
      ProblemLog log = pending.newLog();
      T read = check.read(bytes);
      if (!log.hasErrors() && read != null) {
        pending.addWarnings(log.toReport(LineMap.ofLine("", bytes, 1)), node);
        return read;
      }
      Set<Object> invalid = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Finding finding : log.toReport(LineMap.ofLine("", bytes, 1)).findings()) {
        if (finding.severity() == Severity.ERROR) {
          RecordNode.Target target = node.find(finding.location().pointer());
          invalid.add(target.value());
          pending.addLeftOut(finding, target, node);
        }
      }
      if (invalid.contains(node)) {
        return null;
      }
      node.remove(invalid);
    }
    pending.add(
        node,
        "",
        node.cell(),
        ImportCode.VALUE.id(),
        "the row is left out: it has too many problems",
        null);
    return null;
  }
}
