package org.cbss.model.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Prints what was measured as a table, in Markdown, and puts it into a page between two marks. */
public final class ResultTable {
  private static final String BEGIN = "<!-- table: benchmarks/run --page -->\n";
  private static final String END = "<!-- end of table -->\n";

  private ResultTable() {}

  /**
   * Prints the table.
   *
   * @param args the folder of the results; the number of records, the greater number, and the number of terms; a line that
   *     tells machine and date; and, where it shall be put into one, a page
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Figures figures = Figures.read(files(Path.of(args[0])));
    StringBuilder table = new StringBuilder(args[4]).append("\n\n");
    table.append("| task | ours | beside | theirs | ratio (runs) | promised |\n");
    table.append("|---|--:|---|--:|--:|--:|\n");
    for (Row row : Row.all(args[1], args[2], args[3])) {
      if (figures.has(row.ours()) && figures.has(row.theirs())) {
        table.append(line(row, figures));
      }
    }
    System.out.print(table);
    if (args.length > 5) {
      put(table.toString(), Path.of(args[5]));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(json|tsv)"))
          .sorted()
          .toList();
    }
  }

  private static String line(Row row, Figures figures) {
    double ours = figures.median(row.ours());
    double theirs = figures.median(row.theirs());
    double[] spread = figures.spread(row.ours(), row.theirs());
    List<String> cells = new ArrayList<>();
    cells.add(row.task());
    cells.add(Figures.shown(ours) + " " + row.unit());
    cells.add(row.peer());
    cells.add(Figures.shown(theirs) + " " + row.unit());
    cells.add(Figures.shown(ours / theirs) + " (" + Figures.shown(spread[0]) + " to "
        + Figures.shown(spread[spread.length - 1]) + ")");
    cells.add(row.wanted().isEmpty() ? "" : "≤ " + row.wanted());
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static void put(String table, Path page) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(page + " has no place for the table");
    }
    String before = text.substring(0, begin + BEGIN.length());
    Files.writeString(page, before + table + text.substring(end));
  }
}
