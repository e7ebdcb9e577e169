package org.cbss.model.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measures the growth of processor time from a size n to 4n for each shape of {@link GrowthShapes}. Each shape has its own JVM, so
 * that shapes do not affect each other, and one that does not end can be stopped.
 */
public final class Growth {
  /** The greatest ratio: 4 for linear work, the rest for sorting, caches and noise. */
  private static final double MOST = 8;

  /** The least processor time for n in seconds: less is not measurable. */
  private static final double LEAST_SECONDS = 0.05;

  /** The processor time in seconds from which one run suffices. */
  private static final double LONG_SECONDS = 0.5;

  /** The processor time in seconds after which a run is stopped. */
  private static final double LONGEST_SECONDS = 8;

  /** The time limit of a shape in seconds. */
  private static final double LONGEST_SHAPE_SECONDS = 120;

  private static final int RUNS = 3;
  private static final int FACTOR = 4;
  private static final int SAMPLE_MILLIS = 10;
  private static final String ONE = "--one";
  private static final String LIST = "--list";
  private static final String OURS = "org.cbss.model.";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * Measures shapes and prints a row for each.
   *
   * @param args parts of the names of the shapes, or none for all of them
   * @throws Exception if a JVM cannot be started
   */
  public static void main(String[] args) throws Exception {
    if (args.length == 2 && args[0].equals(ONE)) {
      new OneShape(GrowthShapes.named(args[1])).measure();
      return;
    }
    if (Arrays.asList(args).contains(LIST)) {
      GrowthShapes.all().forEach(shape -> System.out.println(shape.name()));
      return;
    }
    System.exit(measureAll(args) ? 0 : 1);
  }

  private static boolean measureAll(String... parts) throws IOException {
    List<GrowthShapes.Shape> shapes = GrowthShapes.all().stream()
        .filter(shape -> parts.length == 0 || Arrays.stream(parts).anyMatch(shape.name()::contains))
        .toList();
    System.out.printf(
        "%-56s %9s %9s %9s %7s  %s%n",
        "shape", "n", "s at n", "s at 4n", "ratio", "most of the time in");
    List<String> above = new ArrayList<>();
    for (GrowthShapes.Shape shape : shapes) {
      Result result = Result.of(shape.name());
      if (!result.isFine()) {
        // Other programs may have disturbed it.
        Result again = Result.of(shape.name());
        result = again.isFine() ? again : result;
      }
      System.out.println(result.row(shape.name()));
      if (!result.isFine()) {
        above.add(shape.name());
      }
    }
    System.out.printf(
        "%d shapes, %d of them above %.0f for %dn%s%n",
        shapes.size(),
        above.size(),
        MOST,
        FACTOR,
        above.isEmpty() ? "" : ": " + String.join(", ", above));
    return above.isEmpty();
  }

  /** The result of a JVM for a shape. */
  private static final class Result {
    private String size = "";
    private double small = Double.NaN;
    private double large = Double.NaN;
    private boolean stopped;
    private String remark = "no result";

    /** Runs a JVM and reads its output: a word and a value on each line. */
    static Result of(String shape) throws IOException {
      Result result = new Result();
      List<String> options = List.of("-Xmx3g", "-XX:+UseSerialGC");
      Process process = new ProcessBuilder(NewJvm.command(
              options, System.getProperty("java.class.path"), Growth.class, ONE, shape))
          .redirectErrorStream(true)
          .start();
      try (BufferedReader lines = new BufferedReader(
          new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          result.take(line);
        }
      }
      process.destroyForcibly();
      return result;
    }

    private void take(String line) {
      String[] words = line.split(" ", 2);
      String value = words.length < 2 ? "" : words[1];
      switch (words[0]) {
        case "size" -> size = value;
        case "small" -> small = Double.parseDouble(value);
        case "large" -> large = Double.parseDouble(value);
        case "remark" -> remark = value;
        case "stopped" -> {
          stopped = true;
          if (Double.isNaN(small)) {
            small = Double.parseDouble(value);
          } else {
            large = Double.parseDouble(value);
          }
        }
        default -> {
          // The output of a command.
        }
      }
    }

    private double ratio() {
      return large / small;
    }

    boolean isFine() {
      return isSkipped() || !stopped && ratio() <= MOST;
    }

    private boolean isSkipped() {
      return remark.startsWith(GrowthShapes.NOT_THERE);
    }

    String row(String name) {
      String ratio = Double.isNaN(ratio()) ? "" : String.format(Locale.ROOT, "%.1f", ratio());
      return String.format(
          Locale.ROOT,
          "%-56s %9s %9s %9s %7s  %s%s",
          name,
          size,
          seconds(small, stopped && Double.isNaN(large)),
          seconds(large, stopped),
          stopped && !ratio.isEmpty() ? "> " + ratio : ratio,
          isFine() ? "" : "ABOVE: ",
          remark);
    }

    private static String seconds(double seconds, boolean stopped) {
      return Double.isNaN(seconds)
          ? ""
          : String.format(Locale.ROOT, "%s%.2f", stopped ? "> " : "", seconds);
    }
  }

  /** Measures a shape in this JVM, in a thread of its own. */
  private static final class OneShape {
    private final GrowthShapes.Shape shape;
    private final Thread worker = new Thread(this::work, "work");
    private final Map<String, Integer> samples = new HashMap<>();
    private volatile long begun = -1;
    private volatile boolean sampled;

    OneShape(GrowthShapes.Shape shape) {
      this.shape = shape;
      worker.setDaemon(true);
    }

    void measure() throws InterruptedException {
      long end = System.nanoTime() + (long) (LONGEST_SHAPE_SECONDS * 1e9);
      worker.start();
      while (worker.isAlive()) {
        Thread.sleep(SAMPLE_MILLIS);
        if (sampled) {
          sample();
        }
        long since = begun;
        double taken = since < 0 ? 0 : (THREADS.getThreadCpuTime(worker.getId()) - since) / 1e9;
        if (taken > LONGEST_SECONDS || System.nanoTime() > end) {
          print("stopped", String.format(Locale.ROOT, "%.3f", taken));
          print("remark", hot());
          Runtime.getRuntime().halt(0);
        }
      }
      Runtime.getRuntime().halt(0);
    }

    private void work() {
      try {
        measureBoth();
      } catch (Throwable e) {
        begun = -1;
        print("stopped", "NaN");
        print("remark", firstLine(e) + (sampled ? "; " + hot() : ""));
      }
    }

    private static String firstLine(Throwable thrown) {
      String text = thrown.toString().lines().findFirst().orElse("");
      return text.substring(0, Math.min(text.length(), 200));
    }

    private void measureBoth() throws Exception {
      int n = size();
      double nothing = fastest(shape.work(1));
      print("size", Integer.toString(n));
      sampled = true;
      double small = median(shape.work(n)) - nothing;
      print("small", String.format(Locale.ROOT, "%.4f", small));
      synchronized (samples) {
        samples.clear();
      }
      double large = median(shape.work(FACTOR * n)) - nothing;
      print("large", String.format(Locale.ROOT, "%.4f", large));
      print("remark", hot());
    }

    /** Returns the least size that takes long enough. The search also warms the JVM up. */
    private int size() throws Exception {
      int n = shape.least();
      print("size", Integer.toString(n));
      while (n < shape.most() && isTooShort(shape.work(n))) {
        n *= 2;
        print("size", Integer.toString(n));
      }
      return n;
    }

    /** Returns the shorter time of two runs, because the JVM compiles during the first. */
    private boolean isTooShort(GrowthShapes.Work work) throws Exception {
      return fastest(work) < LEAST_SECONDS || fastest(work) < LEAST_SECONDS;
    }

    private double fastest(GrowthShapes.Work work) throws Exception {
      double least = time(work);
      for (int run = 1; run < RUNS && least < LONG_SECONDS; run++) {
        least = Math.min(least, time(work));
      }
      return least;
    }

    private double median(GrowthShapes.Work work) throws Exception {
      double first = time(work);
      if (first > LONG_SECONDS) {
        return first;
      }
      double[] times = {first, time(work), time(work)};
      Arrays.sort(times);
      return times[1];
    }

    private double time(GrowthShapes.Work work) throws Exception {
      long before = THREADS.getCurrentThreadCpuTime();
      begun = before;
      work.run();
      begun = -1;
      return (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
    }

    private void sample() {
      if (begun >= 0) {
        String method = method(worker.getStackTrace());
        if (method != null) {
          synchronized (samples) {
            samples.merge(method, 1, Integer::sum);
          }
        }
      }
    }

    /** Returns the innermost method of the library on the stack. */
    private static @Nullable String method(StackTraceElement... stack) {
      for (StackTraceElement frame : stack) {
        if (frame.getClassName().startsWith(OURS)) {
          String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
          String name = frame.getMethodName().replaceFirst("^lambda\\$([^$]*)\\$.*", "$1");
          return type + "." + name;
        }
      }
      return null;
    }

    private String hot() {
      synchronized (samples) {
        int all = samples.values().stream().mapToInt(Integer::intValue).sum();
        return samples.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .map(each -> each.getKey() + " " + Math.round(100.0 * each.getValue() / all) + " %")
            .collect(Collectors.joining(", "));
      }
    }

    private static void print(String word, String value) {
      System.out.println("\n" + word + " " + value);
    }
  }
}
