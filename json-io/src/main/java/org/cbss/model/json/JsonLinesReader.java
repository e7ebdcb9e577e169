package org.cbss.model.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.json.internal.codec.LineCodec;
import org.cbss.model.json.internal.codec.ValueCaches;
import org.cbss.model.json.internal.diagnosis.LineMap;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads data sets that are written as a record a line (newline-delimited JSON), as strictly as {@link DatasetReader} reads a
 * file, and in memory that does not grow with the file.
 *
 * <p>The first line that is not blank is an object with {@code "format": "cbss-model-lines/1"} and what else the root of a file has, but for
 * the lists. Every other line is an object of one kind, which it names under {@code type}, such as {@code "Presidency"},
 * beside its own keys; the records may stand in any order. Lines end with LF or CR LF; a line of nothing but white space is
 * passed over, wherever it stands. A line may have as many bytes as {@link ReadLimits#fileBytes} says; the file may have
 * any number of them.
 *
 * <p>Pointers in reports lead from the object of the line. Where the first line does not name the format, that is all that is
 * reported. A reader holds no state and can be shared between threads.
 */
public final class JsonLinesReader {
  private final ReadLimits limits;
  private final LineCodec codec;

  /** Creates a reader with the default limits. */
  public JsonLinesReader() {
    this(ReadLimits.defaults());
  }

  /**
   * Creates a reader with limits.
   *
   * @param limits how large lines, and what stands in them, may be
   */
  public JsonLinesReader(ReadLimits limits) {
    this.limits = limits;
    this.codec = new LineCodec(limits.toInternal());
  }

  /**
   * Reads a file as one data set, which is held in memory; the text of the file is not. Lines are read again where a rule
   * finds something in them, to show it; one that is not what it was by then is not shown.
   *
   * @param file the file
   * @return the data set, or everything that is wrong
   * @throws IOException if the file cannot be read
   */
  public ReadResult read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      // A pipe would be waited for.
      return read(
          file.toString(),
          in,
          () -> Files.isRegularFile(file)
              ? Files.newInputStream(file)
              : InputStream.nullInputStream());
    }
  }

  /**
   * Reads a stream as one data set, which is held in memory; the stream stays open. Findings of rules have no line and column,
   * since the stream cannot be read again.
   *
   * @param in the stream
   * @return the data set, or everything that is wrong, under the name {@code <stream>}
   * @throws IOException if the stream fails
   */
  public ReadResult read(InputStream in) throws IOException {
    return read("<stream>", in, InputStream::nullInputStream);
  }

  /**
   * Reads JSON text, a record a line, as one data set.
   *
   * @param json the text, which is never taken for the name of a file
   * @return the data set, or everything that is wrong, under the name {@code <text>}
   */
  public ReadResult readJson(String json) {
    byte[] bytes = SourceFile.of("<text>", json).bytes();
    try {
      return read("<text>", new ByteArrayInputStream(bytes), () -> new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadResult read(String name, InputStream in, JsonLinesDocument.Reopening reopening)
      throws IOException {
    LineInput lines = new LineInput(in, limits.fileBytes());
    JsonLinesCollector collector = new JsonLinesCollector(lines);
    Report report = read(name, lines, collector);
    JsonLinesDocument file =
        new JsonLinesDocument(name, reopening, collector.header(), collector.marks(), limits);
    return new ReadResult(
        report.isValid() ? collector.dataset() : null,
        report,
        Report.empty(),
        new SourceIndex(List.of(file)));
  }

  /**
   * Reads a stream and hands on each record as soon as it is read; of a file with errors, those that nothing is wrong with.
   * Whether an id is taken, and whether a reference leads anywhere, is not looked at.
   *
   * @param name the name of the stream, as reports show it
   * @param in the stream, which stays open
   * @param handler takes the records
   * @return everything that is wrong, the first 1,000 problems one by one
   * @throws IOException if the stream fails
   */
  public Report read(String name, InputStream in, JsonLinesHandler handler) throws IOException {
    return read(name, new LineInput(in, limits.fileBytes()), handler);
  }

  private Report read(String name, LineInput lines, JsonLinesHandler handler) throws IOException {
    ReportBuilder report = new ReportBuilder();
    byte[] first = lines.next();
    while (first != null && isBlank(first)) {
      first = lines.next();
    }
    Dataset header = first == null
        ? readHeader(name, new byte[0], 1, report)
        : readHeader(name, first, lines.number(), report);
    if (header != null) {
      handler.header(header);
      ValueCaches caches = new ValueCaches();
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        if (!isBlank(line)) {
          readEntity(name, line, lines.number(), caches, report, handler);
        }
      }
    }
    return report.build();
  }

  private @Nullable Dataset readHeader(String name, byte[] line, int number, ReportBuilder report) {
    ProblemLog problems = new ProblemLog();
    Dataset header = codec.readHeader(line, problems);
    report(problems, name, line, number, report);
    return header;
  }

  private void readEntity(
      String name,
      byte[] line,
      int number,
      ValueCaches caches,
      ReportBuilder report,
      JsonLinesHandler handler) {
    ProblemLog problems = new ProblemLog();
    Entity entity = codec.readEntity(line, caches, problems);
    report(problems, name, line, number, report);
    if (entity != null) {
      handler.entity(entity, number);
    }
  }

  private static void report(
      ProblemLog problems, String name, byte[] line, int number, ReportBuilder report) {
    if (!problems.isEmpty()) {
      report.addAll(problems.toReport(LineMap.ofLine(name, line, number)));
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
