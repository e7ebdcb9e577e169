package org.cbss.model.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.cbss.model.Id;
import org.cbss.model.Presidency;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.query.Registry;

/** Reads the Danish record and prints who presided on a day. */
public final class StartOurs {
  private StartOurs() {}

  /**
   * Prints the answer and the peak memory.
   *
   * @param args the file of the record, and the day
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Registry registry = Registry.of(new DatasetReader().read(Path.of(args[0])).orElseThrow());
    LocalDate day = LocalDate.parse(args[1]);
    for (Presidency each : registry.presidencies().of(Id.of("cbss")).on(day).certain()) {
      System.out.println(each.id());
    }
    System.out.println(NewJvm.peakMegabytes());
  }
}
