package org.cbss.model.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a sheet or CSV file that are not empty. */
final class Sheet {
  /** Stands for the text of a cell whose value is calculated. Compared by identity. */
  @SuppressWarnings("StringOperationCanBeSimplified") // must differ from any other text
  static final String FORMULA = new String("formula");

  /** Stands for the text of a cell that shows an error. Compared by identity. */
  @SuppressWarnings("StringOperationCanBeSimplified") // must differ from any other text
  static final String ERROR = new String("error");

  private static final int MAX_SHARED = 10_000;

  /**
   * A row.
   *
   * @param number its number, from 1
   * @param cells the texts of its cells, up to the last that is not empty
   */
  record Row(int number, String[] cells) {

    /** Returns the text of a cell, or an empty text if there is none. */
    String cell(int column) {
      return column < cells.length ? cells[column] : "";
    }
  }

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, String> shared = new HashMap<>();

  /**
   * Creates a sheet without rows.
   *
   * @param name the name of the sheet, or of the file without its ending
   */
  Sheet(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  List<Row> rows() {
    return rows;
  }

  /** Adds a row unless all of its cells are empty. */
  void add(int number, List<String> cells) {
    int last = cells.size();
    while (last > 0 && cells.get(last - 1).isEmpty()) {
      last--;
    }
    if (last > 0) {
      String[] texts = new String[last];
      for (int i = 0; i < last; i++) {
        texts[i] = share(cells.get(i));
      }
      rows.add(new Row(number, texts));
    }
  }

  /** Returns one object for equal texts, since sheets repeat many. */
  private String share(String text) {
    if (text == FORMULA || text == ERROR) {
      return text;
    }
    if (shared.size() >= MAX_SHARED) {
      return shared.getOrDefault(text, text);
    }
    String known = shared.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  /** Returns the address of a cell, as spreadsheet programs write it. */
  static String address(String sheet, int column, int row) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    boolean plain = sheet.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || unit == '_');
    String quoted = plain ? sheet : "'" + sheet.replace("'", "''") + "'";
    return quoted + "!" + letters + row;
  }
}
