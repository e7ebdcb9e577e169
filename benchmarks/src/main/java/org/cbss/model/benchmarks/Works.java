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

/** The work by its name: the number of records of a generated data set, or the name of a shipped one. */
final class Works {
  static final String DANISH = "danish-presidency-2019-2020";
  static final String ALL_PRESIDENCIES = "cbss-presidencies";

  /** A million records are more than a file may have by default. */
  private static final ReadLimits LIMITS =
      ReadLimits.defaults().withFileBytes(ReadLimits.MAX_FILE_BYTES);

  private Works() {}

  /** A reader that takes any of the work. */
  static DatasetReader reader() {
    return new DatasetReader(LIMITS);
  }

  /** The file of some work: a shipped one as it is, a generated one as it is written. */
  static byte[] bytes(String work) {
    return isShipped(work)
        ? shipped(work)
        : new DatasetWriter().toBytes(Work.dataset(Integer.parseInt(work)));
  }

  /** The data set of some work, as a reader gives it. */
  static Dataset dataset(String work) {
    return reader().read(new SourceFile("work.json", bytes(work))).orElseThrow();
  }

  /** The same as plain records. */
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
