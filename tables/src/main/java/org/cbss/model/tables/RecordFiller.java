package org.cbss.model.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.tables.RecordNode.Form;
import org.cbss.model.tables.RecordNode.Leaf;
import org.cbss.model.tables.RowReader.Column;
import org.cbss.model.tables.RowReader.Referred;

/** Puts the values of rows into records. */
final class RecordFiller {
  private final CellReader cells;
  private final EntityRows entities;

  RecordFiller(CellReader cells, EntityRows entities) {
    this.cells = cells;
    this.entities = entities;
  }

  /** Returns the cell of a column in a row. */
  static CellRef cell(SheetView view, Sheet.Row row, int column) {
    return new CellRef(view.sheet().name(), row.number(), column);
  }

  /** Returns the text of a column in a row, without white space around what people type. */
  static String text(SheetView view, Column column, Sheet.Row row) {
    String text = column.text(row);
    return view.exact() || text == Sheet.FORMULA || text == Sheet.ERROR
        ? text
        : CellTexts.strip(text);
  }

  /** Puts the values of a row into a record. */
  void fill(RecordNode node, RowReader reader, SheetView view, Sheet.Row row, Pending pending) {
    Map<String, RecordNode> inner = new HashMap<>();
    for (Column column : reader.columns()) {
      String text = text(view, column, row);
      CellRef cell = cell(view, row, column.index());
      if (!text.isEmpty()
          && (column.shared() == null || reader.usesShared(column.path().steps(), row))) {
        RecordNode at = at(node, column.path().steps(), cell, inner);
        put(at, column.path(), text, cell, view.exact(), pending);
      }
    }
    for (Referred each : reader.referred()) {
      if (reader.refers(each, row)) {
        CellRef cell = cell(view, row, each.reader().columnOf(List.of("")));
        String id = entities.referredId(each, row);
        at(node, each.steps(), cell, inner).put(each.attribute(), new Leaf(id, Form.STRING, cell));
      }
    }
    spans(node, view.exact(), pending);
    inner.values().forEach(each -> spans(each, view.exact(), pending));
  }

  private RecordNode at(
      RecordNode node, List<ColumnPath.Step> steps, CellRef cell, Map<String, RecordNode> inner) {
    RecordNode at = node;
    StringBuilder path = new StringBuilder();
    for (ColumnPath.Step step : steps) {
      path.append(step.attribute()).append('/').append(step.index()).append('/');
      RecordNode next = inner.get(path.toString());
      if (next == null) {
        next = new RecordNode(cell, node.reader());
        at.add(step.attribute(), "", next);
        inner.put(path.toString(), next);
      }
      at = next;
    }
    return at;
  }

  /** Puts the text of a cell into a record. */
  void put(
      RecordNode node,
      ColumnPath path,
      String text,
      CellRef cell,
      boolean literal,
      Pending pending) {
    if (text == Sheet.FORMULA || text == Sheet.ERROR) {
      pending.add(
          node,
          path.name(),
          cell,
          ImportCode.FORMULA.id(),
          (text == Sheet.FORMULA ? "the cell is calculated" : "the cell shows an error")
              + ", so its value is left out",
          "replace it by its value: copy it, and paste values only");
      return;
    }
    switch (path.part()) {
      case EXTENSION -> node.put(path.detail(), new Leaf(JsonCell.parse(text), Form.RAW, cell));
      case KEY -> node.map(path.name()).put(path.detail(), new Leaf(text, Form.STRING, cell));
      case LANGUAGE ->
        node.words(path.name()).put(path.detail(), new Leaf(text, Form.STRING, cell));
      case START, END -> node.ends(path.name()).put(path.part(), new Leaf(text, Form.STRING, cell));
      case DERIVED -> {}
      case WHOLE -> cells.put(node, path, text, cell, literal, pending);
      default -> throw new IllegalStateException(path.part().name());
    }
  }

  /** Joins the starts and ends of spans that are in two cells. */
  private void spans(RecordNode node, boolean literal, Pending pending) {
    node.takeEnds()
        .forEach((attribute, ends) -> cells.putSpan(
            node,
            attribute,
            ends.get(ColumnPath.Part.START),
            ends.get(ColumnPath.Part.END),
            literal,
            pending));
  }
}
