package org.cbss.model.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.management.JMException;
import javax.management.ObjectName;
import org.cbss.model.query.Registry;
import tools.jackson.databind.json.JsonMapper;

/** Measures the memory of a registry with all of its indexes, or of plain records from data binding. */
public final class MemoryMeasure {
  private static final int SHOWN = 15;

  private MemoryMeasure() {}

  /**
   * Reads a file, and compares histograms of the heap before and after.
   *
   * @param args {@code ours} or {@code jackson}; the file of the work; and the file to which to append the figure
   * @throws Exception if a file cannot be read, or the JVM gives no histogram
   */
  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[1]);
    warmUp(args[0]);
    long before = total(histogram());
    Object kept = read(args[0], work);
    String after = histogram();
    double megabytes = (total(after) - before) / 1e6;
    System.out.println(
        args[0] + ": " + Figures.shown(megabytes) + " MB kept by a " + kept.getClass());
    after.lines().limit(SHOWN).forEach(System.out::println);
    Figures.append(Path.of(args[2]), "memory." + args[0], megabytes);
  }

  /** Loads classes and tables, which do not belong to a data set. */
  private static void warmUp(String who) throws IOException {
    Path small = Files.createTempFile("small", ".json");
    Files.write(small, Works.bytes(Works.DANISH));
    read(who, small);
    Files.delete(small);
  }

  private static Object read(String who, Path work) throws IOException {
    return switch (who) {
      case "ours" -> Asked.all(Registry.of(Works.reader().read(work).orElseThrow()));
      case "jackson" -> JsonMapper.shared().readValue(work, Plain.Dataset.class);
      default -> throw new IllegalArgumentException(who);
    };
  }

  /** Returns the live objects by class, after a garbage collection. */
  private static String histogram() throws JMException {
    Object[] arguments = {new String[0]};
    String[] signature = {String[].class.getName()};
    return (String) ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "gcClassHistogram",
            arguments,
            signature);
  }

  private static long total(String histogram) {
    String last = histogram.strip().toLowerCase(Locale.ROOT);
    String[] words = last.substring(last.lastIndexOf("total")).split("\\s+");
    return Long.parseLong(words[2]);
  }
}
