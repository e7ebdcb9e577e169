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

/** From objects to the bytes of a file, one key a line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WriteBenchmark {
  /** The work: the number of records, or the name of a shipped one. */
  @Param({Works.DANISH, Works.ALL_PRESIDENCIES, "1000", "100000", "1000000"})
  public String work = "";

  private final DatasetWriter writer = new DatasetWriter();
  private final ObjectWriter jackson = JsonMapper.shared().writerWithDefaultPrettyPrinter();
  private final Gson gson = new GsonBuilder().setPrettyPrinting().create();
  private Dataset dataset = Dataset.builder().build();
  private Plain.Dataset plain = Works.plain(dataset);

  /** Makes the work. */
  @Setup
  public void prepare() {
    dataset = Works.dataset(work);
    plain = Works.plain(dataset);
  }

  /**
   * Ours.
   *
   * @return the bytes
   */
  @Benchmark
  public byte[] ours() {
    return writer.toBytes(dataset);
  }

  /**
   * Jackson's data binding.
   *
   * @return the bytes
   */
  @Benchmark
  public byte[] jackson() {
    return jackson.writeValueAsBytes(plain);
  }

  /**
   * The data binding of fastjson2.
   *
   * @return the bytes
   */
  @Benchmark
  public byte[] fastjson2() {
    return JSON.toJSONBytes(plain, JSONWriter.Feature.PrettyFormat);
  }

  /**
   * The data binding of Gson.
   *
   * @return the bytes
   */
  @Benchmark
  public byte[] gson() {
    return gson.toJson(plain).getBytes(StandardCharsets.UTF_8);
  }
}
