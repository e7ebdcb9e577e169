package org.cbss.model.tables;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.json.DatasetReadException;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.json.internal.codec.DatasetCodec;
import org.cbss.model.json.internal.codec.JsonLimits;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.codec.PositionedNode.Type;
import org.cbss.model.json.internal.codec.PositionedNodeCodec;
import org.cbss.model.json.internal.codec.ValueCaches;
import org.cbss.model.json.internal.diagnosis.LineMap;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.tables.TableLayout.Table;
import org.cbss.model.tables.TableMap.DayOrder;
import org.cbss.model.tables.TableMap.SheetMap;
import org.cbss.model.tables.TableMap.Since;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reads maps, and reports every problem at its line and column. */
final class TableMapReader {
  private static final Set<String> KEYS =
      Set.of("sheets", "values", "words", "dates", "since", "dataset", "records");
  private static final Set<String> SHEET_KEYS =
      Set.of("rows", "header", "columns", "fixed", "skip");

  private final SourceFile file;
  private final ProblemLog problems = new ProblemLog();

  TableMapReader(SourceFile file) {
    this.file = file;
  }

  TableMap read() {
    PositionedNode root = PositionedNodeCodec.reader(JsonLimits.DEFAULTS, key -> false)
        .read(file.bytes(), null, new ValueCaches(), problems);
    if (root != null && root.type() != Type.OBJECT) {
      problem(root, "expected an object", null);
    }
    TableMap map = root == null || problems.hasErrors() ? TableMap.none() : map(root);
    if (problems.hasErrors()) {
      throw new DatasetReadException(report());
    }
    return map;
  }

  private Report report() {
    return problems.toReport(new LineMap(file.name(), file.bytes()));
  }

  private TableMap map(PositionedNode root) {
    checkKeys(root, KEYS, "a map");
    Map<String, SheetMap> sheets = new LinkedHashMap<>();
    for (PositionedNode sheet : members(root, "sheets")) {
      SheetMap map = sheet(sheet);
      if (map != null) {
        sheets.put(sheet.key(), map);
      }
    }
    Map<String, String> dataset = texts(root, "dataset");
    for (PositionedNode value : members(root, "dataset")) {
      if (ColumnPath.parse(ModelSchema.DATASET, value.key(), false).isEmpty()) {
        problem(value, "a data set has no attribute " + ValueQuoter.of(value.key()), null);
      }
    }
    return new TableMap(
        sheets,
        texts(root, "values"),
        texts(root, "words"),
        choice(
                root,
                "dates",
                Map.of("day-first", DayOrder.DAY_FIRST, "month-first", DayOrder.MONTH_FIRST))
            .orElse(DayOrder.NOT_STATED),
        choice(root, "since", Map.of("open", Since.OPEN, "unknown", Since.UNKNOWN))
            .orElse(Since.NOT_STATED),
        dataset,
        records(root.member("records")));
  }

  private void checkKeys(PositionedNode object, Set<String> keys, String what) {
    for (PositionedNode member : object.children()) {
      if (!keys.contains(member.key())) {
        problem(
            member,
            what + " has no key " + ValueQuoter.of(member.key()),
            ValueQuoter.nearest(member.key(), keys.stream().sorted().toList())
                .map(key -> "did you mean \"" + key + "\"?")
                .orElse(null));
      }
    }
  }

  private @Nullable SheetMap sheet(PositionedNode sheet) {
    if (sheet.type() != Type.OBJECT) {
      problem(sheet, "expected an object", null);
      return null;
    }
    checkKeys(sheet, SHEET_KEYS, "the map of a sheet");
    Table table = table(sheet);
    return table == null
        ? null
        : new SheetMap(
            table, header(sheet), columns(sheet, table), texts(sheet, "fixed"), skip(sheet));
  }

  private @Nullable Table table(PositionedNode sheet) {
    PositionedNode rows = sheet.member("rows");
    Table table = rows == null
        ? TableLayout.find(sheet.key())
        : rows.type() == Type.STRING ? TableLayout.find(rows.text()) : null;
    if (table == null) {
      problem(
          rows == null ? sheet : rows,
          rows == null
              ? "this sheet has no \"rows\""
              : "unknown list " + ValueQuoter.of(rows.text()),
          "write one of " + String.join(", ", TableLayout.names()));
    }
    return table;
  }

  private int header(PositionedNode sheet) {
    PositionedNode header = sheet.member("header");
    if (header == null) {
      return 0;
    }
    if (header.type() == Type.NUMBER && header.text().matches("[1-9][0-9]{0,6}")) {
      return Integer.parseInt(header.text());
    }
    problem(header, "expected the number of a row", null);
    return 0;
  }

  private Map<String, String> columns(PositionedNode sheet, Table table) {
    Map<String, String> columns = texts(sheet, "columns");
    for (PositionedNode column : members(sheet, "columns")) {
      boolean isKnown = column.text().equals(TableMap.IGNORED)
          || table.type() == null
          || table.hasOwners()
              && Set.of(TableLayout.OF, TableLayout.IN, TableLayout.POSITION)
                  .contains(column.text())
          || ColumnPath.parse(Objects.requireNonNull(table.type()), column.text(), false)
              .isPresent();
      if (!isKnown) {
        problem(
            column,
            table.name() + " have no attribute " + ValueQuoter.of(column.text()),
            ValueQuoter.nearest(
                    column.text(),
                    Objects.requireNonNull(table.type()).attributes().stream()
                        .map(attribute -> attribute.name())
                        .toList())
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse(null));
      }
    }
    return columns;
  }

  private List<String> skip(PositionedNode sheet) {
    PositionedNode skip = sheet.member("skip");
    List<String> words = new ArrayList<>();
    if (skip != null) {
      for (PositionedNode word : skip.type() == Type.STRING ? List.of(skip) : skip.children()) {
        if (word.type() == Type.STRING && !word.text().isBlank()) {
          words.add(word.text());
        } else {
          problem(word, "expected a text", null);
        }
      }
    }
    return words;
  }

  private List<PositionedNode> members(PositionedNode object, String key) {
    PositionedNode member = object.member(key);
    if (member == null) {
      return List.of();
    }
    if (member.type() != Type.OBJECT) {
      problem(member, "expected an object", null);
      return List.of();
    }
    return member.children();
  }

  private Map<String, String> texts(PositionedNode object, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (PositionedNode member : members(object, key)) {
      if (member.type() == Type.STRING
          || member.type() == Type.NUMBER
          || member.type() == Type.BOOLEAN) {
        texts.put(member.key(), member.text());
      } else {
        problem(member, "expected a text", null);
      }
    }
    return texts;
  }

  private <V> Optional<V> choice(PositionedNode object, String key, Map<String, V> choices) {
    PositionedNode member = object.member(key);
    if (member == null) {
      return Optional.empty();
    }
    V choice = choices.get(member.text());
    if (choice == null) {
      problem(
          member,
          "unknown value " + ValueQuoter.of(member.text()),
          "write one of " + String.join(", ", choices.keySet().stream().sorted().toList()));
    }
    return Optional.ofNullable(choice);
  }

  /** Reads records as those of a file that has nothing else. */
  private List<Entity> records(@Nullable PositionedNode records) {
    if (records == null) {
      return List.of();
    }
    if (records.type() != Type.OBJECT) {
      problem(records, "expected an object", null);
      return List.of();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartObject();
      out.writeName(RecordCells.FORMAT);
      out.writeString(DatasetCodec.FORMAT);
      members(out, records);
      out.writeEndObject();
    }
    ReadResult result = new DatasetReader().read(new SourceFile(file.name(), bytes.toByteArray()));
    result.report().findings().forEach(finding -> problem(records, finding));
    return result.dataset().map(Dataset::entities).map(all -> all.toList()).orElse(List.of());
  }

  private static void members(JsonGenerator out, PositionedNode object) {
    for (PositionedNode member : object.children()) {
      out.writeName(member.key());
      write(out, member);
    }
  }

  private static void write(JsonGenerator out, PositionedNode value) {
    switch (value.type()) {
      case OBJECT -> {
        out.writeStartObject();
        members(out, value);
        out.writeEndObject();
      }
      case ARRAY -> {
        out.writeStartArray();
        value.children().forEach(element -> write(out, element));
        out.writeEndArray();
      }
      case STRING -> out.writeString(value.text());
      case NULL -> out.writeNull();
      default -> out.writeRawValue(value.text());
    }
  }

  /** Adds a problem of the records, at its place in the map. */
  private void problem(PositionedNode records, Finding finding) {
    PositionedNode at = records;
    String pointer = finding.location().pointer();
    for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      PositionedNode inner = at.type() == Type.ARRAY
          ? at.children().get(Integer.parseInt(token))
          : at.member(DataPath.unescape(token));
      if (inner == null) {
        break;
      }
      at = inner;
    }
    add(finding.rule(), at, finding.message(), finding.help().orElse(null));
  }

  private void problem(PositionedNode at, String message, @Nullable String help) {
    add(ImportCode.MAP.id(), at, message, help);
  }

  private void add(String code, PositionedNode at, String message, @Nullable String help) {
    problems.add(code, at.offset(), at::pointer, message, help);
  }
}
