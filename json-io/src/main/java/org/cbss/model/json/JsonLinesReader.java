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
 * Reads data sets with one record per line (newline-delimited JSON), as strictly as {@link DatasetReader}, and in memory that
 * does not grow with the file.
 *
 * <p>The first line that is not blank is an object with {@code "format": "cbss-model-lines/1"} and the keys of the root of a file
 * without the lists. Every other line is a record that names its kind under {@code type}, such as {@code "Presidency"}. The
 * records may have any order. Lines end with LF or CR LF; blank lines are skipped. A line has at most {@link
 * ReadLimits#fileBytes} bytes; the size of the file is not limited.
 *
 * <p>JSON Pointers in reports start at the object of the line. If the first line does not name the format, nothing else is
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
   * @param limits the limits on each line and its values
   */
  public JsonLinesReader(ReadLimits limits) {
    this.limits = limits;
    this.codec = new LineCodec(limits.toInternal());
  }

  /**
   * Reads a file as one data set, which is held in memory; the text of the file is not. {@link ReadResult#validate} reads the
   * lines with findings again, and shows those that are unchanged.
   *
   * @param file the file
   * @return the data set, or all problems
   * @throws IOException if the file cannot be read
   */
  public ReadResult read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      // Opening a pipe again would block.
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
   * @return the data set, or all problems, under the name {@code <stream>}
   * @throws IOException if the stream fails
   */
  public ReadResult read(InputStream in) throws IOException {
    return read("<stream>", in, InputStream::nullInputStream);
  }

  /**
   * Reads JSON text with one record per line as one data set.
   *
   * @param json the text, which is never taken as the name of a file
   * @return the data set, or all problems, under the name {@code <text>}
   */
  public ReadResult readJson(String json) {
    return read(SourceFile.of("<text>", json));
  }

  /**
   * Reads a file with one record per line as one data set.
   *
   * @param file the file
   * @return the data set, or all problems
   */
  public ReadResult read(SourceFile file) {
    byte[] bytes = file.bytes();
    try {
      return read(
          file.name(), new ByteArrayInputStream(bytes), () -> new ByteArrayInputStream(bytes));
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
   * Reads a stream, and passes each record without errors to a handler as soon as it is read. Ids are not checked for duplicates,
   * nor are references resolved.
   *
   * @param name the name of the stream, as reports show it
   * @param in the stream, which stays open
   * @param handler receives the records
   * @return all problems, the first 1,000 one by one
   * @throws IOException if the stream fails
   */
  public Report read(String name, InputStream in, JsonLinesHandler handler) throws IOException {
    return read(name, new LineInput(in, limits.fileBytes()), handler);
  }

  private Report read(String name, LineInput lines, JsonLinesHandler handler) throws IOException {
    ReportBuilder report = new ReportBuilder().addFile(name);
    byte[] first = lines.next();
    while (first != null && isBlank(first)) {
      first = lines.next();
    }
    ValueCaches caches = new ValueCaches();
    Dataset header = first == null
        ? readHeader(name, new byte[0], 1, caches, report)
        : readHeader(name, first, lines.number(), caches, report);
    if (header != null) {
      handler.header(header);
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        if (!isBlank(line)) {
          readEntity(name, line, lines.number(), caches, report, handler);
        }
      }
    }
    return report.build();
  }

  private @Nullable Dataset readHeader(
      String name, byte[] line, int number, ValueCaches caches, ReportBuilder report) {
    ProblemLog problems = new ProblemLog();
    Dataset header = codec.readHeader(line, caches, problems);
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
