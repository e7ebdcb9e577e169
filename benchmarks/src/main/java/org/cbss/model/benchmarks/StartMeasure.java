package org.cbss.model.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the time, elapsed and of the processor, and the peak memory of a new JVM that reads the Danish record and answers a
 * question: with this library and by data binding, each with and without an archive of its classes. The JVMs alternate.
 */
public final class StartMeasure {
  private static final String DAY = "2019-12-01";
  private static final String ANSWER = "dk-2019";

  /** A way to start, and its figures. */
  private record Way(
      String name,
      List<String> command,
      List<Double> elapsed,
      List<Double> processor,
      List<Double> peaks) {
    Way(String name, List<String> command) {
      this(name, command, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void run() throws IOException {
      double before = ProcessorTime.ofChildren();
      long start = System.nanoTime();
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.onExit().join();
      elapsed.add((System.nanoTime() - start) / 1e6);
      processor.add((ProcessorTime.ofChildren() - before) * 1e3);
      List<String> lines = output.lines().toList();
      if (lines.size() != 2 || !lines.get(0).equals(ANSWER)) {
        throw new IllegalStateException(name + " answers " + output);
      }
      peaks.add(Double.parseDouble(lines.get(1)));
    }

    void report(Path figures) throws IOException {
      report(figures, "elapsed", elapsed, "ms");
      report(figures, "processor", processor, "ms");
      report(figures, "rss", peaks, "MB");
    }

    private void report(Path figures, String measure, List<Double> samples, String unit)
        throws IOException {
      double[] sorted = samples.stream().mapToDouble(each -> each).sorted().toArray();
      System.out.printf(
          "%-12s %-9s %s %s, from %s to %s%n",
          name,
          measure,
          Figures.shown(sorted[sorted.length / 2]),
          unit,
          Figures.shown(sorted[0]),
          Figures.shown(sorted[sorted.length - 1]));
      Figures.append(figures, "start." + name + "." + measure, sorted);
    }
  }

  private StartMeasure() {}

  /**
   * Starts the JVMs.
   *
   * @param args the folder for files; the class path, of jars alone; the number of starts; and the file to which to append the
   *     figures
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path record = folder.resolve("danish.json");
    Files.write(record, Works.bytes(Works.DANISH));
    List<Way> ways = new ArrayList<>();
    addWays("ours", StartOurs.class, folder, args[1], record, ways);
    addWays("jackson", StartJackson.class, folder, args[1], record, ways);
    measure(ways, Integer.parseInt(args[2]), Path.of(args[3]));
  }

  private static void addWays(
      String name, Class<?> program, Path folder, String classPath, Path record, List<Way> ways)
      throws IOException {
    String[] arguments = {record.toString(), DAY};
    Path archive = folder.resolve(name + ".jsa");
    archive(archive, classPath, program, arguments);
    // With "on", a JVM that cannot use the archive fails.
    List<String> shared = List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:on");
    ways.add(new Way(name, NewJvm.command(List.of(), classPath, program, arguments)));
    ways.add(new Way(name + "-cds", NewJvm.command(shared, classPath, program, arguments)));
  }

  private static void archive(Path archive, String classPath, Class<?> program, String... arguments)
      throws IOException {
    Files.deleteIfExists(archive);
    List<String> options = List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable");
    new ProcessBuilder(NewJvm.command(options, classPath, program, arguments))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .onExit()
        .join();
    if (!Files.exists(archive)) {
      throw new IllegalStateException("no archive was made of the classes of " + program);
    }
  }

  private static void measure(List<Way> ways, int times, Path figures) throws IOException {
    for (int i = 0; i < times; i++) {
      for (Way way : ways) {
        way.run();
      }
    }
    for (Way way : ways) {
      way.report(figures);
    }
  }
}
