package org.cbss.model.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Benchmarks of reading, from the bytes of a file to records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadBenchmark {
  /** The work: a number of records, or the name of a shipped record. */
  @Param({Works.DANISH, Works.ALL_PRESIDENCIES, "1000", "100000", "1000000"})
  public String work = "";

  private final DatasetReader reader = Works.reader();
  private final ObjectReader jackson = JsonMapper.shared().readerFor(Plain.Dataset.class);
  private final JsonFactory factory = new JsonFactory();
  private final Gson gson = new GsonBuilder()
      .registerTypeAdapter(
          Plain.Party.class, (JsonDeserializer<Plain.Party>) (json, type, context) -> party(json))
      .create();
  private byte[] bytes = {};
  private SourceFile file = new SourceFile("", bytes);

  /** Creates a benchmark without work. */
  public ReadBenchmark() {
    JSON.register(Plain.Party.class, (com.alibaba.fastjson2.reader.ObjectReader<Plain.Party>)
        (json, type, name, features) -> party(json));
  }

  /** Takes the short form of an organization, which Gson does not know. */
  private static Plain.Party party(JsonElement json) {
    if (json instanceof JsonObject object) {
      JsonElement country = object.get("country");
      return country == null
          ? Plain.Party.valueOf(object.get("organization").getAsString())
          : new Plain.Party(country.getAsString(), null);
    }
    return Plain.Party.valueOf(json.getAsString());
  }

  /** Takes the short form of an organization, which fastjson2 does not know. */
  private static Plain.Party party(JSONReader json) {
    if (json.isString()) {
      return Plain.Party.valueOf(json.readString());
    }
    Map<String, Object> object = json.readObject();
    return new Plain.Party((String) object.get("country"), (String) object.get("organization"));
  }

  /** Creates the work. */
  @Setup
  public void prepare() {
    bytes = Works.bytes(work);
    file = new SourceFile("work.json", bytes);
  }

  /**
   * Reads a data set, with all checks of the reader.
   *
   * @return the data set
   */
  @Benchmark
  public Dataset ours() {
    return reader.read(file).orElseThrow();
  }

  /**
   * Reads with the data binding of Jackson.
   *
   * @return the records
   */
  @Benchmark
  public Plain.Dataset jackson() {
    return jackson.readValue(bytes);
  }

  /**
   * Reads with the data binding of fastjson2.
   *
   * @return the records
   */
  @Benchmark
  public Plain.Dataset fastjson2() {
    return JSON.parseObject(bytes, Plain.Dataset.class);
  }

  /**
   * Reads with the data binding of Gson.
   *
   * @return the records
   */
  @Benchmark
  public Plain.Dataset gson() {
    return gson.fromJson(
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8),
        Plain.Dataset.class);
  }

  /**
   * Reads only the tokens with the parser of Jackson, which is the floor.
   *
   * @return the number of tokens
   */
  @Benchmark
  public int tokens() {
    int count = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        count++;
      }
    }
    return count;
  }
}
