package org.cbss.model.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Answers the question by data binding. Days are compared as text, since all periods in this record have exact days. */
public final class StartJackson {
  private static final int DAY_LENGTH = "2019-07-01".length();

  private StartJackson() {}

  /**
   * Prints the answer and the peak memory.
   *
   * @param args the file of the record, and the day
   * @throws IOException if the peak memory cannot be read
   */
  public static void main(String[] args) throws IOException {
    Plain.Dataset dataset = JsonMapper.shared().readValue(Path.of(args[0]), Plain.Dataset.class);
    for (Plain.Presidency each : dataset.presidencies()) {
      String first = each.period().substring(0, DAY_LENGTH);
      String last = each.period().substring(DAY_LENGTH + 1);
      if (each.organization().equals("cbss")
          && first.compareTo(args[1]) <= 0
          && last.compareTo(args[1]) >= 0) {
        System.out.println(each.id());
      }
    }
    System.out.println(NewJvm.peakMegabytes());
  }
}
