package org.cbss.model.json;

import java.util.List;
import java.util.Set;
import org.cbss.model.Dataset;
import org.cbss.model.query.DatasetIntegrityException;
import org.cbss.model.query.Registry;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;

/**
 * Checks the contract for any bytes: they give a data set, which can be written, validated and queried, or a report with
 * errors. It uses plain checks, since fuzzing calls it millions of times. */
final class AnyBytes {
  private static final Validator VALIDATOR = Validator.standard();
  private static final ReportWriter JSON = ReportWriter.json();
  private static final ReportWriter SARIF = ReportWriter.sarif(List.of());
  private static final Set<String> STRUCTURE =
      Set.of("id-duplicate", "reference-unresolved", "reference-wrong-kind", "reference-cycle");

  private AnyBytes() {}

  /** Reads a file, and writes, validates and queries the result. */
  static ReadResult check(byte[] file) {
    ReadResult result = read(file);
    result.dataset().ifPresent(dataset -> {
      writtenAndRead(dataset);
      Report report = result.validate(VALIDATOR);
      shown(file, report);
      asked(dataset, report);
    });
    return result;
  }

  /** Reads a file, and checks that it gives a data set or errors. */
  static ReadResult read(byte[] file) {
    ReadResult result = new DatasetReader().read(new SourceFile("any.json", file));
    require(
        result.dataset().isPresent() == result.report().isValid(),
        "a data set beside errors, or neither");
    require(
        result.report().isValid() || !result.report().findings().isEmpty(),
        "errors, and none shown");
    shown(file, result.report());
    return result;
  }

  private static void writtenAndRead(Dataset dataset) {
    byte[] written = new DatasetWriter().toBytes(dataset);
    ReadResult again = new DatasetReader().read(new SourceFile("written.json", written));
    require(again.report().total() == 0, "what was written is not read");
    require(dataset.equals(again.orElseThrow()), "what was written is read as another data set");
    require(dataset.hashCode() == again.orElseThrow().hashCode(), "equal, with another hash code");
  }

  private static void shown(byte[] file, Report report) {
    int lines = lines(file);
    require(report.findings().size() <= Report.MAX_FINDINGS, "too many findings are kept");
    require(report.findings().size() <= report.total(), "more findings than are counted");
    for (Finding finding : report.findings()) {
      explained(finding);
      located(finding.location().position().orElseThrow(), lines);
      finding.related().forEach(other -> located(other.location().position().orElseThrow(), lines));
    }
    printable(report.toString());
    require(JSON.toJson(report).endsWith("}\n"), "the report as JSON is not whole");
    require(SARIF.toJson(report).endsWith("}\n"), "the report as SARIF is not whole");
  }

  private static int lines(byte[] file) {
    int lines = 1;
    for (byte each : file) {
      if (each == '\n' || each == '\r') {
        lines++;
      }
    }
    return lines;
  }

  private static void explained(Finding finding) {
    require(!finding.message().isBlank(), "a finding without a message");
  }

  private static void located(Position position, int lines) {
    require(position.line() >= 1 && position.line() <= lines, "a line that is not there");
    require(position.column() >= 1, "a column that is not there");
    require(position.length() >= 0, "a length that cannot be");
  }

  private static void printable(String text) {
    require(text.endsWith("\n"), "the report as text is not whole");
    require(
        text.chars()
            .noneMatch(
                unit -> unit < ' ' && unit != '\n' && unit != '\t' || unit >= 127 && unit < 160),
        "a control character for the terminal");
  }

  private static void asked(Dataset dataset, Report report) {
    boolean hangsTogether = STRUCTURE.stream().noneMatch(report.countsByRule()::containsKey);
    try {
      require(Registry.of(dataset).dataset().equals(dataset), "a registry of another data set");
      require(hangsTogether, "a registry of what the rules call broken");
    } catch (DatasetIntegrityException e) {
      require(!hangsTogether, "no registry of what the rules accept: " + e.getMessage());
      require(!e.problems().isEmpty(), "broken, and nobody knows where");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
