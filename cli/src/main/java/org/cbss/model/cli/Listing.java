package org.cbss.model.cli;

import java.util.ArrayList;
import java.util.List;
import org.cbss.model.time.Certainty;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;

/** An answer as rows under headings, for people. */
final class Listing {
  private static final int MAX_WIDTH = 48;

  /** A row: its certainty and its cells. */
  private record Row(@Nullable Certainty certainty, List<String> cells) {}

  private record Group(String heading, List<Row> rows, List<String> remarks) {}

  private final String title;
  private final List<Group> groups = new ArrayList<>();

  Listing(String title) {
    this.title = title;
  }

  Listing group(String heading) {
    groups.add(new Group(heading, new ArrayList<>(), new ArrayList<>()));
    return this;
  }

  /** Adds a row to the last group. */
  Listing row(@Nullable Certainty certainty, List<String> cells) {
    groups.get(groups.size() - 1).rows.add(new Row(certainty, cells));
    return this;
  }

  Listing remark(String remark) {
    groups.get(groups.size() - 1).remarks.add(remark);
    return this;
  }

  String text(boolean color) {
    StringBuilder out = new StringBuilder(TextReport.escape(title)).append('\n');
    for (Group group : groups) {
      out.append('\n');
      if (!group.heading.isEmpty()) {
        out.append(TextReport.escape(group.heading)).append('\n');
      }
      int[] widths = widths(group);
      group.rows.forEach(row -> append(out, row, widths, color));
      group.remarks.forEach(
          remark -> out.append("  ").append(TextReport.escape(remark)).append('\n'));
    }
    return out.toString();
  }

  private static int[] widths(Group group) {
    int columns = group.rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
    int[] widths = new int[columns];
    for (Row row : group.rows) {
      for (int i = 0; i < row.cells.size(); i++) {
        widths[i] = Math.min(MAX_WIDTH, Math.max(widths[i], length(row.cells.get(i))));
      }
    }
    return widths;
  }

  private static int length(String cell) {
    String shown = TextReport.escape(cell);
    return shown.codePointCount(0, shown.length());
  }

  private static void append(StringBuilder out, Row row, int[] widths, boolean color) {
    StringBuilder line = new StringBuilder("  ");
    if (row.certainty != null) {
      String word = word(row.certainty);
      line.append(color ? paint(row.certainty, word) : word).append(" ".repeat(11 - word.length()));
    }
    for (int i = 0; i < row.cells.size(); i++) {
      String cell = row.cells.get(i);
      line.append(TextReport.escape(cell));
      line.append(" ".repeat(Math.max(0, widths[i] - length(cell)) + 2));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String word(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "certain";
      case UNCERTAIN -> "uncertain";
      case IMPOSSIBLE -> "impossible";
    };
  }

  private static String paint(Certainty certainty, String word) {
    return "\u001b[" + (certainty.isCertain() ? 32 : 33) + "m" + word + "\u001b[0m";
  }
}
