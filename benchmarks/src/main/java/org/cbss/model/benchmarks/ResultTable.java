package org.cbss.model.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints the figures as a table in Markdown. */
public final class ResultTable {
  private ResultTable() {}

  /**
   * Prints the table.
   *
   * @param args the folder of the results; the number of records, the greater number, and the number of terms; and a line
   *     about machine and date
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Figures figures = Figures.of(Path.of(args[0]));
    for (String benchmark : List.of("ours", "oursIndexed", "walk")) {
      List<String> names = Row.growth(benchmark, args[1], args[2]);
      figures.divide(names.get(0), names.get(1), names.get(2));
    }
    StringBuilder table = new StringBuilder(args[4]).append("\n\n");
    table.append(
        "| task, and what it includes | this library | alternative, and what it includes | alternative takes | ratio (runs) | target |\n");
    table.append("|---|--:|---|--:|--:|--:|\n");
    String task = "";
    for (Row row : Row.all(args[1], args[2], args[3])) {
      if (figures.has(row.ours()) && figures.has(row.theirs())) {
        table.append(line(row, figures, row.task().equals(task)));
        task = row.task();
      }
    }
    System.out.print(table);
  }

  /** Returns a line, in which the task of the line before is not repeated. */
  private static String line(Row row, Figures figures, boolean sameTask) {
    List<String> cells = new ArrayList<>();
    cells.add(sameTask ? "" : row.task());
    cells.add(sameTask ? "" : Figures.shown(figures.median(row.ours())) + " " + row.unit());
    cells.add(row.peer());
    cells.add(Figures.shown(figures.median(row.theirs())) + " " + row.unit());
    cells.add(figures.ratio(row.ours(), figures, row.theirs()));
    cells.add(row.wanted().isEmpty() ? "" : "≤ " + row.wanted());
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
