package org.cbss.model.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Benchmarks of writing, from objects to the bytes of a file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WriteBenchmark {
  /** The work: a number of records, or the name of a shipped record. */
  @Param({Works.DANISH, Works.ALL_PRESIDENCIES, "1000", "100000", "1000000"})
  public String work = "";

  private final DatasetWriter writer = new DatasetWriter();
  private final ObjectWriter jackson = JsonMapper.shared().writerWithDefaultPrettyPrinter();
  private final Gson gson = new GsonBuilder().setPrettyPrinting().create();
  private Dataset dataset = Dataset.builder().build();

  /** The work as objects of the peers. */
  @State(Scope.Benchmark)
  public static class Peers {
    private Plain.Dataset plain = Works.plain(Dataset.builder().build());

    /** Creates an empty state. */
    public Peers() {}

    /**
     * Creates the objects.
     *
     * @param ours the work as a data set
     */
    @Setup
    public void prepare(WriteBenchmark ours) {
      plain = Works.plain(ours.dataset);
    }
  }

  /** Creates the work. */
  @Setup
  public void prepare() {
    dataset = Works.dataset(work);
  }

  /**
   * Writes with this library.
   *
   * @return the bytes
   */
  @Benchmark
  public byte[] ours() {
    return writer.toBytes(dataset);
  }

  /**
   * Writes with the data binding of Jackson.
   *
   * @param peers the work
   * @return the bytes
   */
  @Benchmark
  public byte[] jackson(Peers peers) {
    return jackson.writeValueAsBytes(peers.plain);
  }

  /**
   * Writes with the data binding of fastjson2.
   *
   * @param peers the work
   * @return the bytes
   */
  @Benchmark
  public byte[] fastjson2(Peers peers) {
    return JSON.toJSONBytes(peers.plain, JSONWriter.Feature.PrettyFormat);
  }

  /**
   * Writes with the data binding of Gson.
   *
   * @param peers the work
   * @return the bytes
   */
  @Benchmark
  public byte[] gson(Peers peers) {
    return gson.toJson(peers.plain).getBytes(StandardCharsets.UTF_8);
  }
}
