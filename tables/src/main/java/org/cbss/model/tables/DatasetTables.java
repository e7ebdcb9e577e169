package org.cbss.model.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.tables.TableLayout.Role;
import org.cbss.model.tables.TableLayout.Table;

/**
 * The tables of a data set. It is traversed once to find the columns, and once for each table, so that no table is in memory.
 *
 * <p>Languages, keys and extensions have columns unless they are many in one table: then, and if a text is too long for a cell,
 * they are in the table of values.
 */
final class DatasetTables {
  private static final int MAX_ADDITIONAL = 16;

  private final Dataset dataset;
  private final RecordCells cells;
  private final Set<EntityKind> kinds;
  private final int longest;

  /** The additional headings of each group of each table; those of a group that has too many are in the table of values. */
  private final Map<String, Map<String, SortedSet<String>>> additional = new HashMap<>();

  private final Set<String> used = new LinkedHashSet<>();

  /**
   * Creates the tables.
   *
   * @param kinds the kinds of the entities to write
   * @param longest the greatest length of a cell, in UTF-16 code units
   */
  DatasetTables(Dataset dataset, RecordCells cells, Set<EntityKind> kinds, int longest) {
    this.dataset = dataset;
    this.cells = cells;
    this.kinds = kinds;
    this.longest = longest;
    traverse(this::count);
    if (additional.values().stream()
        .flatMap(groups -> groups.values().stream())
        .anyMatch(headings -> headings.size() > MAX_ADDITIONAL)) {
      used.add(TableLayout.VALUES);
    }
  }

  /** A record, or an element of a list of texts, with the place where it belongs. */
  private record Row(Table table, Object element, String of, String in, int position) {
    /** Returns the path of the element inside its entity. */
    String path() {
      return position == 0 ? "" : in.isEmpty() ? step() : in + "/" + step();
    }

    private String step() {
      return table.name() + "/" + position;
    }
  }

  @FunctionalInterface
  private interface RowVisitor {
    void visit(Row row);
  }

  /** Returns the tables that have rows, among them that of the data set itself. */
  List<Table> used() {
    return TableLayout.all().stream()
        .filter(table -> used.contains(table.name()))
        .toList();
  }

  /** Writes a table, even if it has no rows. */
  void write(Table table, TableSink sink) throws IOException {
    try {
      if (table.role() == Role.VALUE) {
        writeValues(table, sink);
      } else {
        writeRows(table, sink);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void writeRows(Table table, TableSink sink) throws IOException {
    List<String> headings = headings(table);
    Map<String, Integer> columns = new HashMap<>();
    headings.forEach(heading -> columns.put(heading, columns.size()));
    sink.begin(table.name(), headings);
    traverse(row -> {
      if (row.table == table) {
        addRow(sink, cells(row, columns));
      }
    });
  }

  private static void addRow(TableSink sink, List<String> cells) {
    try {
      sink.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> cells(Row row, Map<String, Integer> columns) {
    String[] texts = new String[columns.size()];
    Arrays.fill(texts, "");
    if (row.table.hasOwners()) {
      texts[0] = row.of;
      texts[1] = row.in;
      texts[2] = Integer.toString(row.position);
    }
    give(row, (group, heading, text) -> {
      Integer column = columns.get(heading);
      if (column != null && text.length() <= longest) {
        texts[column] = text;
      }
    });
    return List.of(texts);
  }

  private void writeValues(Table table, TableSink sink) throws IOException {
    sink.begin(table.name(), List.of(TableLayout.OF, TableLayout.IN, TableLayout.VALUE));
    traverse(row -> give(row, (group, heading, text) -> {
      if (isOverflow(row.table, group, heading) || text.length() > longest) {
        String path = row.path();
        String in = path.isEmpty() ? heading : path + "/" + heading;
        pieces(text).forEach(piece -> addRow(sink, List.of(row.of, in, piece)));
      }
    }));
  }

  /** Cuts a text into pieces that fit into cells, between characters. */
  private List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (text.length() - from > longest) {
      int to = from + longest;
      if (Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      pieces.add(text.substring(from, to));
      from = to;
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  private void count(Row row) {
    used.add(row.table.name());
    Map<String, SortedSet<String>> groups =
        additional.computeIfAbsent(row.table.name(), any -> new HashMap<>());
    give(row, (group, heading, text) -> {
      if (text.length() > longest) {
        used.add(TableLayout.VALUES);
      }
      if (!heading.equals(group)) {
        SortedSet<String> known = groups.computeIfAbsent(group, any -> new TreeSet<>());
        if (known.size() <= MAX_ADDITIONAL) {
          known.add(heading);
        }
      }
    });
  }

  private boolean isOverflow(Table table, String group, String heading) {
    return !heading.equals(group)
        && Objects.requireNonNull(additional.get(table.name()))
                .getOrDefault(group, new TreeSet<>())
                .size()
            > MAX_ADDITIONAL;
  }

  private List<String> headings(Table table) {
    Set<String> headings = new LinkedHashSet<>();
    if (table.hasOwners()) {
      headings.addAll(List.of(TableLayout.OF, TableLayout.IN, TableLayout.POSITION));
    }
    RecordType<?, ?> type = table.type();
    if (table.role() == Role.DATASET) {
      headings.add(RecordCells.FORMAT);
    }
    if (type == null) {
      headings.add(TableLayout.TEXT);
      addAdditional(table, TableLayout.TEXT, headings);
    } else {
      for (Attribute<?, ?> attribute : type.attributes()) {
        headings.addAll(cells.headings(type, attribute));
        addAdditional(table, attribute.name(), headings);
      }
      addAdditional(table, ColumnPath.EXTENSIONS, headings);
    }
    return List.copyOf(headings);
  }

  private void addAdditional(Table table, String group, Set<String> headings) {
    SortedSet<String> own =
        additional.getOrDefault(table.name(), Map.of()).getOrDefault(group, new TreeSet<>());
    if (own.size() <= MAX_ADDITIONAL) {
      headings.addAll(own);
    }
  }

  private void give(Row row, RecordCells.Target target) {
    RecordType<?, ?> type = row.table.type();
    if (type == null) {
      cells.giveText(row.element, target);
    } else {
      giveRecord(type, row.element, target);
    }
  }

  @SuppressWarnings("unchecked")
  private <T, B> void giveRecord(RecordType<T, B> type, Object record, RecordCells.Target target) {
    cells.give(type, (T) record, target);
  }

  private void traverse(RowVisitor visitor) {
    visitor.visit(new Row(TableLayout.ofList(TableLayout.DATASET), dataset, "", "", 0));
    Map<String, Integer> numbers = new HashMap<>();
    for (EntityKind kind : EntityKind.topLevel()) {
      for (Entity entity : ModelTraversal.entities(dataset, kind)) {
        int number = numbers.merge(entity.id().value(), 1, Integer::sum);
        if (kinds.contains(kind)) {
          Table table = TableLayout.ofList(kind.collection());
          String key = EntityKeys.of(entity.id().value(), number);
          visitor.visit(new Row(table, entity, key, "", 0));
          traverseLists(ModelSchema.of(kind), entity, key, "", visitor);
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private <T, B> void traverseLists(
      RecordType<T, B> type, Object record, String of, String in, RowVisitor visitor) {
    for (Attribute<T, B> attribute : type.attributes()) {
      if (attribute instanceof Attribute.Many<T, B, ?> many && TableLayout.hasTable(many)) {
        Table table = TableLayout.ofList(many.name());
        int position = 0;
        for (Object element : many.get((T) record)) {
          position++;
          Row row = new Row(table, element, of, in, position);
          visitor.visit(row);
          RecordType<?, ?> inner = table.type();
          if (inner != null) {
            traverseLists(inner, element, of, row.path(), visitor);
          }
        }
      }
    }
  }
}
