package org.cbss.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cbss.model.json.internal.codec.AtomicFile;
import org.cbss.model.json.internal.codec.JsonFactories;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Rule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes reports for other programs: as JSON, or as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the file. The
 * same report always gives the same bytes. {@link org.cbss.model.validation.TextReport} writes reports for people.
 *
 * <p>A writer holds no state and can be shared between threads.
 */
public final class ReportWriter {

  /** Writes a report in one of the forms. */
  @FunctionalInterface
  private interface Form {
    void write(JsonGenerator out, Report report);
  }

  private final Form form;

  private ReportWriter(Form form) {
    this.form = form;
  }

  /**
   * Returns a writer of JSON: whether the data is valid, the number of findings by severity and by rule, and each finding with its
   * location.
   *
   * @return the writer
   */
  public static ReportWriter json() {
    return new ReportWriter(new JsonReport()::write);
  }

  /**
   * Returns a writer of SARIF 2.1.0: one run, with the rules that ran and a result for each finding.
   *
   * @param rules the rules that ran, such as those of the validator
   * @return the writer
   */
  public static ReportWriter sarif(List<Rule> rules) {
    return new ReportWriter(new SarifReport(rules)::write);
  }

  /**
   * Writes a report to a stream, which stays open.
   *
   * @param report the report
   * @param out the target of the UTF-8
   * @throws IOException if the stream fails
   */
  public void write(Report report, OutputStream out) throws IOException {
    try (JsonGenerator generator = JsonFactories.generator(out)) {
      form.write(generator, report);
      generator.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes a report to a file, and replaces its content, as {@link DatasetWriter#write(org.cbss.model.Dataset, Path)} does.
   *
   * @param report the report
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public void write(Report report, Path file) throws IOException {
    AtomicFile.write(file, toBytes(report));
  }

  /**
   * Returns a report as JSON text.
   *
   * @param report the report
   * @return the text
   */
  public String toJson(Report report) {
    return new String(toBytes(report), StandardCharsets.UTF_8);
  }

  /**
   * Returns a report as the bytes of a file.
   *
   * @param report the report
   * @return UTF-8
   */
  public byte[] toBytes(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
