package org.cbss.model.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Project;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Report;

/** A program that writes many records and reads them back, to be run with little memory. */
final class ManyLines {
  private ManyLines() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    int records = Integer.parseInt(args[1]);
    write(file, records);
    int[] read = new int[1];
    try (InputStream in = Files.newInputStream(file)) {
      Report report = new JsonLinesReader().read("many", in, (entity, line) -> read[0]++);
      System.out.println(read[0] + " records, " + report.total() + " problems");
    }
  }

  private static void write(Path file, int records) throws IOException {
    TimeSpan period = TimeSpan.parse("2020/2025");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        JsonLinesWriter writer = new JsonLinesWriter(out, Dataset.builder().build())) {
      for (int i = 0; i < records; i++) {
        writer.write(Project.builder()
            .id(Id.of("project-" + i))
            .name(LocalizedText.of("Barnahus " + i))
            .period(period)
            .build());
      }
    }
  }
}
