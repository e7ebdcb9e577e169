package org.cbss.model.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.SourceFile;
import tools.jackson.databind.json.JsonMapper;

/** The work by its name: a number of records to generate, or the name of a shipped record. */
final class Works {
  static final String DANISH = "danish-presidency-2019-2020";
  static final String ALL_PRESIDENCIES = "cbss-presidencies";

  /** The limit for a million records, which are larger than the default limit. */
  private static final ReadLimits LIMITS =
      ReadLimits.defaults().withFileBytes(ReadLimits.MAX_FILE_BYTES);

  private Works() {}

  /** Returns a reader for any work. */
  static DatasetReader reader() {
    return new DatasetReader(LIMITS);
  }

  /** Returns the file of a shipped record or of generated records. */
  static byte[] bytes(String work) {
    return isShipped(work)
        ? shipped(work)
        : new DatasetWriter().toBytes(Work.dataset(Integer.parseInt(work)));
  }

  /** Reads the data set of some work. */
  static Dataset dataset(String work) {
    return reader().read(new SourceFile("work.json", bytes(work))).orElseThrow();
  }

  /** Reads some work as plain records. */
  static Plain.Dataset plain(Dataset dataset) {
    return JsonMapper.shared()
        .readerFor(Plain.Dataset.class)
        .readValue(new DatasetWriter().toBytes(dataset));
  }

  private static boolean isShipped(String work) {
    return work.equals(DANISH) || work.equals(ALL_PRESIDENCIES);
  }

  private static byte[] shipped(String work) {
    try (InputStream in = Works.class.getResourceAsStream(work + ".json")) {
      if (in == null) {
        throw new IllegalStateException("there is no " + work + ".json");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
