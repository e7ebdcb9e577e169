package org.cbss.model.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the processor time of an operation, as a profiler of JMH: that of all threads of the process, and so with the
 * collection of garbage, but without the compiler threads of the JVM. Unlike the elapsed time, it does not contain the time in
 * which other processes had the processor.
 *
 * <p>On systems other than Linux, the time of the compiler threads is not known, and counts.
 */
public final class ProcessorTime implements InternalProfiler {
  /** The name of the figure among the results of JMH. */
  static final String NAME = "processor";

  private static final Path THREADS = Path.of("/proc/self/task");
  private static final Path STATUS = Path.of("/proc/self/stat");

  private long before;

  /** Creates a profiler. */
  public ProcessorTime() {}

  /** Returns the processor time of this process in nanoseconds. */
  static long ofProcess() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /**
   * Returns the processor time in seconds of all processes that this one has started and waited for, in steps of a hundredth,
   * or NaN on systems other than Linux.
   */
  static double ofChildren() throws IOException {
    if (!Files.exists(STATUS)) {
      return Double.NaN;
    }
    // The fields after the name of the program, which may contain spaces.
    String[] fields = Files.readString(STATUS).replaceFirst(".*\\) ", "").split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
  }

  private static long withoutCompilers() {
    return ofProcess() - compilers();
  }

  private static long compilers() {
    if (!Files.isDirectory(THREADS)) {
      return 0;
    }
    try (Stream<Path> threads = Files.list(THREADS)) {
      return threads.mapToLong(ProcessorTime::ofCompiler).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the time of a thread if it is one of the compilers, otherwise 0. */
  private static long ofCompiler(Path thread) {
    try {
      return Files.readString(thread.resolve("comm")).contains(" Compiler")
          ? Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0])
          : 0;
    } catch (NoSuchFileException e) {
      // The thread has just ended.
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = withoutCompilers();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double perOperation =
        (withoutCompilers() - before) / (double) result.getMetadata().getAllOps();
    double unit = benchmark.getTimeUnit().toNanos(1);
    return List.of(new ScalarResult(
        NAME,
        perOperation / unit,
        benchmark.getTimeUnit().name().toLowerCase(Locale.ROOT) + "/op",
        AggregationPolicy.AVG));
  }

  @Override
  public String getDescription() {
    return "Processor time of the process without the compilers of the JVM";
  }
}
