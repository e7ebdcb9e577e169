package org.cbss.model.benchmarks;

import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.json.SourceFile;
import org.cbss.model.validation.Validator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that the peers do the same work: plain records, written by data binding and read by this library, give the same data set,
 * in which no rule reports an error.
 */
public final class SameWork {
  private SameWork() {}

  /**
   * Compares, and fails if there is a difference.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    for (String work : List.of(Works.DANISH, Works.ALL_PRESIDENCIES, "1000")) {
      byte[] bytes = Works.bytes(work);
      Dataset ours = read(bytes);
      if (!read(JsonMapper.shared().writeValueAsBytes(plain(bytes))).equals(ours)) {
        throw new IllegalStateException(work + ": plain records are not the same as ours");
      }
      if (!Validator.standard().validate(ours).isValid()) {
        throw new IllegalStateException(work + " is not valid");
      }
    }
  }

  private static Plain.Dataset plain(byte[] bytes) {
    return JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build()
        .readValue(bytes, Plain.Dataset.class);
  }

  private static Dataset read(byte[] bytes) {
    return Works.reader().read(new SourceFile("work.json", bytes)).orElseThrow();
  }
}
