package org.cbss.model.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts JVMs for measurements that are possible only once in each. */
final class NewJvm {
  private NewJvm() {}

  /** Runs a program with the class path of this one, and prints its output. */
  static void run(List<String> options, Class<?> program, String... args)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            command(options, System.getProperty("java.class.path"), program, args))
        .inheritIO()
        .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program.getSimpleName() + " failed");
    }
  }

  /** Returns the command line of a program. */
  static List<String> command(
      List<String> options, String classPath, Class<?> program, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, program.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** Returns the peak memory of this process on Linux, or NaN on other systems. */
  static double peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.split("\\s+")[1]) * 1024 / 1e6)
        .findFirst()
        .orElse(Double.NaN);
  }
}
