package org.cbss.model.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cbss.model.internal.text.CellWidth;
import org.cbss.model.internal.text.InvisibleCharacters;

/**
 * A renderer of reports as text: each finding with its line of the file, an underline, related locations, and help. It is
 * immutable.
 *
 * <p>Invisible characters and those that change the direction of text are escaped, so that no value can control a terminal or
 * hide its content. Only the tabs of a line of the file are kept. The underline counts the cells of a terminal.
 */
public final class TextReport {
  private static final int MAX_RULES_SHOWN = 5;
  private static final int MAX_FILES_SHOWN = 5;

  private final boolean ansi;

  private TextReport(boolean ansi) {
    this.ansi = ansi;
  }

  /**
   * Returns a renderer without colors.
   *
   * @return the renderer
   */
  public static TextReport plain() {
    return new TextReport(false);
  }

  /**
   * Returns a renderer with the colors of ANSI terminals.
   *
   * @return the renderer
   */
  public static TextReport ansi() {
    return new TextReport(true);
  }

  /**
   * Returns a report as text.
   *
   * @param report the report
   * @return lines that each end with a line feed: the findings, then the numbers of errors and warnings
   */
  public String render(Report report) {
    StringBuilder out = new StringBuilder();
    report.findings().forEach(finding -> append(out, finding));
    return out.append(summary(report)).toString();
  }

  private void append(StringBuilder out, Finding finding) {
    String label = finding.severity().label() + "[" + finding.rule() + "]";
    out.append(escape(finding.location().toString()))
        .append(": ")
        .append(paint(finding.severity(), label));
    out.append(": ").append(escape(finding.message())).append('\n');
    finding
        .location()
        .position()
        .ifPresent(position -> appendLine(out, position, finding.severity()));
    for (RelatedLocation related : finding.related()) {
      out.append("  note: ").append(escape(related.location().toString())).append(": ");
      out.append(escape(related.message())).append('\n');
    }
    finding.help().ifPresent(help -> out.append("  help: ").append(escape(help)).append('\n'));
  }

  private void appendLine(StringBuilder out, Position position, Severity severity) {
    String number = Integer.toString(position.line());
    int before = position.column() - position.excerptColumn();
    int[] characters = position.excerpt().codePoints().toArray();
    String lead = new String(characters, 0, Math.min(before, characters.length));
    int end = Math.min(characters.length, before + position.length());
    String marked = before < end ? new String(characters, before, end - before) : "";
    int width = Math.max(1, CellWidth.of(escape(marked.replace('\t', ' '))));
    out.append("  ")
        .append(number)
        .append(" | ")
        .append(escapeLine(position.excerpt()))
        .append('\n');
    out.append("  ").append(" ".repeat(number.length())).append(" | ");
    appendIndent(out, lead);
    out.append(paint(severity, "^".repeat(width))).append('\n');
  }

  /** Appends spaces as wide as a text, and its tabs, which are as wide as in the line above. */
  private static void appendIndent(StringBuilder out, String lead) {
    int from = 0;
    for (int tab = lead.indexOf('\t'); tab >= 0; tab = lead.indexOf('\t', from)) {
      out.append(" ".repeat(CellWidth.of(escape(lead.substring(from, tab))))).append('\t');
      from = tab + 1;
    }
    out.append(" ".repeat(CellWidth.of(escape(lead.substring(from)))));
  }

  private static String escapeLine(String line) {
    return Arrays.stream(line.split("\t", -1))
        .map(TextReport::escape)
        .collect(Collectors.joining("\t"));
  }

  private static String summary(Report report) {
    StringBuilder out = new StringBuilder();
    Set<String> files = new TreeSet<>();
    report
        .findings()
        .forEach(finding ->
            finding.location().position().ifPresent(position -> files.add(position.file())));
    if (!report.files().isEmpty()) {
      out.append(names(report.files())).append(": ");
    } else if (files.size() == 1) {
      out.append(names(List.copyOf(files))).append(": ");
    }
    out.append(number(report.count(Severity.ERROR), "error")).append(", ");
    out.append(number(report.count(Severity.WARNING), "warning"));
    int information = report.count(Severity.INFORMATION);
    if (information > 0) {
      out.append(", ").append(information).append(" for information");
    }
    int rest = report.total() - report.findings().size();
    if (rest > 0) {
      out.append("; ").append(rest).append(" of them not shown").append(most(report));
    }
    return out.append('\n').toString();
  }

  private static String names(List<String> files) {
    int more = files.size() - MAX_FILES_SHOWN;
    return files.stream()
            .limit(MAX_FILES_SHOWN)
            .map(TextReport::escape)
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String most(Report report) {
    List<String> rules = report.countsByRule().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_RULES_SHOWN)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .toList();
    return " (in all: " + String.join(", ", rules)
        + (report.countsByRule().size() > MAX_RULES_SHOWN ? ", …)" : ")");
  }

  private static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private String paint(Severity severity, String text) {
    if (!ansi) {
      return text;
    }
    int code = switch (severity) {
      case ERROR -> 31;
      case WARNING -> 33;
      case INFORMATION -> 36;
    };
    return "\u001b[1;" + code + "m" + text + "\u001b[0m";
  }

  /**
   * Escapes the invisible characters of a text as {@code \\u} and at least four hexadecimal digits.
   *
   * @param text the text
   * @return the text, safe to show on a terminal
   */
  public static String escape(String text) {
    return InvisibleCharacters.escape(text);
  }
}
