package org.cbss.model.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.tables.ColumnPath.Step;
import org.jspecify.annotations.Nullable;

/**
 * The columns from which the records of a sheet are read: those of their own values, and those of the values of records that they
 * refer to.
 */
final class RowReader {

  /**
   * A column, or a value that all rows share.
   *
   * @param index the index of the column, or of the first one for a shared value
   * @param shared the value that all rows share, or null if the rows give it
   * @param path where it belongs
   */
  record Column(int index, @Nullable String shared, ColumnPath path) {

    /** Returns the text of a row, or an empty text. */
    String text(Sheet.Row row) {
      return shared == null ? row.cell(index) : shared;
    }
  }

  /**
   * The columns of the values of a record that another one refers to.
   *
   * @param steps the steps to the record that refers to it
   * @param attribute the attribute that refers to it
   * @param kind its kind
   * @param reader reads its values from the same row
   */
  record Referred(List<Step> steps, String attribute, EntityKind kind, RowReader reader) {}

  private final RecordType<?, ?> type;
  private final List<Column> columns = new ArrayList<>();
  private final List<Referred> referred = new ArrayList<>();

  /**
   * Creates a reader.
   *
   * @param type the type of the records
   * @param all the columns
   */
  RowReader(RecordType<?, ?> type, List<Column> all) {
    this.type = type;
    Map<List<Step>, List<Column>> inside = new LinkedHashMap<>();
    for (Column column : all) {
      int reference = reference(column.path());
      if (reference < 0) {
        columns.add(column);
      } else {
        inside
            .computeIfAbsent(
                List.copyOf(column.path().steps().subList(0, reference + 1)),
                any -> new ArrayList<>())
            .add(column);
      }
    }
    inside.forEach(this::addReferred);
  }

  /** Returns the index of the first step to a record that is referred to, or -1 if there is none. */
  private static int reference(ColumnPath path) {
    for (int i = 0; i < path.steps().size(); i++) {
      if (path.steps().get(i).kind() != null) {
        return i;
      }
    }
    return -1;
  }

  private void addReferred(List<Step> prefix, List<Column> all) {
    Step last = prefix.get(prefix.size() - 1);
    List<Column> own = all.stream()
        .map(column -> new Column(column.index(), column.shared(), after(column.path(), prefix)))
        .toList();
    if (last.kind() != null) {
      referred.add(new Referred(
          prefix.subList(0, prefix.size() - 1),
          last.attribute(),
          last.kind(),
          new RowReader(last.type(), own)));
    }
  }

  private static ColumnPath after(ColumnPath path, List<Step> prefix) {
    List<Step> rest = path.steps().subList(prefix.size(), path.steps().size());
    return new ColumnPath(rest, path.part(), path.attribute(), path.detail());
  }

  RecordType<?, ?> type() {
    return type;
  }

  List<Column> columns() {
    return columns;
  }

  List<Referred> referred() {
    return referred;
  }

  /** Returns the first column of an attribute itself. */
  Optional<Column> column(String attribute) {
    return columns.stream()
        .filter(column -> column.path().steps().isEmpty()
            && column.path().name().equals(attribute)
            && column.path().part() != ColumnPath.Part.DERIVED)
        .findFirst();
  }

  /** Returns whether a row has a value in any column that is its own. */
  boolean hasValues(Sheet.Row row) {
    return columns.stream()
            .anyMatch(
                column -> column.shared() == null && !row.cell(column.index()).isBlank())
        || referred.stream().anyMatch(each -> each.reader.hasValues(row));
  }

  /** Returns whether a row refers to a record by its values, those that all rows share among them. */
  boolean refers(Referred each, Sheet.Row row) {
    return each.reader.isShared() ? usesShared(each.steps, row) : each.reader.hasValues(row);
  }

  /** Returns whether all rows share all values. */
  private boolean isShared() {
    return columns.stream().allMatch(column -> column.shared() != null)
        && referred.stream().allMatch(each -> each.reader.isShared());
  }

  /**
   * Returns whether a row uses the values that all rows share at some steps: inside a list, they need another value of the same
   * element if rows give any.
   */
  boolean usesShared(List<Step> steps, Sheet.Row row) {
    if (steps.isEmpty()) {
      return true;
    }
    List<Column> given = columns.stream()
        .filter(column -> column.shared() == null && column.path().steps().equals(steps))
        .toList();
    List<Referred> others = referred.stream()
        .filter(each -> each.steps.equals(steps) && !each.reader.isShared())
        .toList();
    return given.isEmpty() && others.isEmpty()
        || given.stream().anyMatch(column -> !row.cell(column.index()).isBlank())
        || others.stream().anyMatch(each -> each.reader.hasValues(row));
  }

  /** Returns all values that a row gives or shares, as a key, in which case and accents make no difference. */
  String key(Sheet.Row row) {
    StringBuilder key = new StringBuilder();
    columns.forEach(column -> key.append(CellTexts.fold(column.text(row))).append('\n'));
    referred.forEach(each -> key.append(each.reader.key(row)).append('\n'));
    return key.toString();
  }

  /** Returns the index of the column that a JSON Pointer from a record leads to, as nearly as possible. */
  int columnOf(List<String> pointer) {
    int best = -1;
    int bestMatch = 0;
    List<Column> all = new ArrayList<>(columns);
    for (Column column : all) {
      int match = match(column.path(), pointer);
      if (match > bestMatch) {
        best = column.index();
        bestMatch = match;
      }
    }
    for (Referred each : referred) {
      boolean own = each.steps.isEmpty()
          ? pointer.get(0).equals(each.attribute)
          : pointer.get(0).equals(each.steps.get(0).attribute());
      if (best < 0 && own && !each.reader.columns.isEmpty()) {
        best = each.reader.columns.get(0).index();
      }
    }
    return Math.max(0, best);
  }

  /** Returns how much of a pointer a path matches; 0 if they begin differently. */
  private static int match(ColumnPath path, List<String> pointer) {
    int at = 0;
    int matched = 0;
    for (Step step : path.steps()) {
      if (at >= pointer.size() || !pointer.get(at).equals(step.attribute())) {
        return matched;
      }
      matched += 2;
      at++;
      if (at < pointer.size() && pointer.get(at).equals(Integer.toString(step.index()))) {
        matched++;
        at++;
      }
    }
    boolean named = at < pointer.size() && pointer.get(at).equals(path.name());
    boolean detailed =
        named && at + 1 < pointer.size() && pointer.get(at + 1).equals(path.detail());
    return named ? matched + 4 + (detailed ? 1 : 0) : matched;
  }
}
