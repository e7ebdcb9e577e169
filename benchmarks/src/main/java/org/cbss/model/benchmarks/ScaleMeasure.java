package org.cbss.model.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cbss.model.json.JsonLinesReader;
import org.cbss.model.json.ReadResult;
import org.cbss.model.query.Registry;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;

/**
 * Measures processor time and memory for numbers of records, each in its own JVM: a file of JSON lines is read, all rules are run, and all
 * indexes are created.
 */
public final class ScaleMeasure {
  private ScaleMeasure() {}

  /**
   * Prints a line of a table for each number of records.
   *
   * @param args the folder for the files, the greatest heap, such as {@code 8g}, and numbers of records
   * @throws Exception if a file cannot be written, or a JVM fails
   */
  public static void main(String[] args) throws Exception {
    if (args.length == 2) {
      measure(Path.of(args[0]), Integer.parseInt(args[1]));
      return;
    }
    System.out.println(
        "| records | file | read | run all rules | index | all | heap kept | peak memory |");
    System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|");
    for (int i = 2; i < args.length; i++) {
      Path file = Path.of(args[0], "work-" + args[i] + ".ndjson");
      if (!Files.exists(file)) {
        // A part of the file would be a valid, smaller record.
        Path part = Path.of(file + ".part");
        WriteWork.lines(Integer.parseInt(args[i]), part);
        Files.move(part, file);
      }
      NewJvm.run(List.of("-Xmx" + args[1]), ScaleMeasure.class, file.toString(), args[i]);
    }
  }

  private static void measure(Path file, int records) throws IOException {
    long start = ProcessorTime.ofProcess();
    ReadResult result = new JsonLinesReader().read(file);
    long read = ProcessorTime.ofProcess();
    Report report = result.validate(Validator.standard());
    if (report.total() > 0) {
      throw new IllegalStateException(report.toString());
    }
    long checked = ProcessorTime.ofProcess();
    Registry registry = Asked.all(Registry.of(result.orElseThrow()));
    long indexed = ProcessorTime.ofProcess();
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,.1f MB | %,.2f s | %,.2f s | %,.2f s | %,.2f s | %,.0f MB | %,.0f MB |%n",
        records,
        Files.size(file) / 1e6,
        (read - start) / 1e9,
        (checked - read) / 1e9,
        (indexed - checked) / 1e9,
        (indexed - start) / 1e9,
        kept(registry),
        NewJvm.peakMegabytes());
  }

  /** Returns the used heap after a garbage collection that keeps the registry. */
  private static double kept(Registry registry) {
    System.gc();
    double used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    return registry.dataset().entities().findAny().isPresent() ? used : 0;
  }
}
