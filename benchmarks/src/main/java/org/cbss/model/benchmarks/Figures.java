package org.cbss.model.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The measured figures of each run by name, such as {@code ReadBenchmark.ours[100000]}. They are read from the JSON files of JMH,
 * and from lines of the other programs: a name, a tab, and numbers. The names of figures for growth begin with {@value #GROWTH},
 * since they were measured with other heap sizes.
 */
final class Figures {
  /** The prefix of figures from files with this word in their names. */
  static final String GROWTH = "growth";

  private final Map<String, List<double[]>> runs = new LinkedHashMap<>();

  /** Reads the figures of a folder, in which each file is the result of a run, in the order of the file names. */
  static Figures of(Path folder) throws IOException {
    Figures figures = new Figures();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".json")) {
          String group = file.getFileName().toString().contains(GROWTH) ? GROWTH + " " : "";
          JsonMapper.shared()
              .readTree(Files.readString(file))
              .forEach(result -> figures.addJmh(group, result));
        } else if (file.toString().endsWith(".tsv")) {
          Files.readAllLines(file).forEach(figures::addLine);
        }
      }
    }
    return figures;
  }

  /** Appends a line to a file of figures. */
  static void append(Path file, String name, double... samples) throws IOException {
    StringBuilder line = new StringBuilder(name).append('\t');
    Arrays.stream(samples).forEach(each -> line.append(each).append(' '));
    Files.writeString(
        file, line.toString().strip() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void addLine(String line) {
    String[] parts = line.split("\t", 2);
    add(
        parts[0],
        Arrays.stream(parts[1].split(" ")).mapToDouble(Double::parseDouble).toArray());
  }

  private void addJmh(String group, JsonNode result) {
    String[] names = result.path("benchmark").asString().split("\\.");
    String params = String.join(
        ",", result.path("params").valueStream().map(JsonNode::asString).toList());
    String name =
        group + names[names.length - 2] + "." + names[names.length - 1] + "[" + params + "]";
    addForks(name, result.path("primaryMetric"));
    result
        .path("secondaryMetrics")
        .propertyStream()
        .forEach(each -> addForks(name + ":" + each.getKey(), each.getValue()));
  }

  private void addForks(String name, JsonNode metric) {
    metric
        .path("rawData")
        .forEach(
            fork -> add(name, fork.valueStream().mapToDouble(JsonNode::asDouble).toArray()));
  }

  private void add(String name, double[] samples) {
    runs.computeIfAbsent(name, any -> new ArrayList<>()).add(samples);
  }

  /** Adds the quotient of the medians of two names in each run, if both were measured. */
  void divide(String quotient, String dividend, String divisor) {
    if (has(dividend) && has(divisor)) {
      List<double[]> dividends = runs(dividend);
      List<double[]> divisors = runs(divisor);
      for (int i = 0; i < Math.min(dividends.size(), divisors.size()); i++) {
        add(quotient, new double[] {median(dividends.get(i)) / median(divisors.get(i))});
      }
    }
  }

  /** Returns the names in the order of measurement. */
  Set<String> names() {
    return runs.keySet();
  }

  /** Returns whether a name was measured. */
  boolean has(String name) {
    return runs.containsKey(name);
  }

  private List<double[]> runs(String name) {
    return Objects.requireNonNull(runs.get(name), name);
  }

  /** Returns the median of all samples of a name. */
  double median(String name) {
    return median(runs(name).stream().flatMapToDouble(Arrays::stream).toArray());
  }

  /**
   * Returns the ratio of two medians, with the lowest and the highest ratio of the runs if there are several. The runs are compared
   * in pairs, in the order of measurement.
   */
  String ratio(String name, Figures others, String other) {
    String ratio = shown(median(name) / others.median(other));
    double[] ratios = ratios(runs(name), others.runs(other));
    return ratios.length == 1
        ? ratio
        : ratio + " (" + shown(ratios[0]) + " to " + shown(ratios[ratios.length - 1]) + ")";
  }

  private static double[] ratios(List<double[]> ones, List<double[]> others) {
    double[] ratios = new double[Math.min(ones.size(), others.size())];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = median(ones.get(i)) / median(others.get(i));
    }
    Arrays.sort(ratios);
    return ratios;
  }

  private static double median(double[] samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Returns a number with three significant digits, or with all digits before the point. */
  static String shown(double value) {
    int digits = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value))) + 1;
    return String.format(Locale.ROOT, "%,." + Math.max(0, 3 - digits) + "f", value);
  }
}
