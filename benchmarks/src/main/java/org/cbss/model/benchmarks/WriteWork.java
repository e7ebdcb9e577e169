package org.cbss.model.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cbss.model.Dataset;
import org.cbss.model.json.JsonLinesWriter;

/** Writes work to a file: as one JSON object, or as JSON lines if its name ends in {@code .ndjson}. */
public final class WriteWork {
  private WriteWork() {}

  /**
   * Writes the file.
   *
   * @param args the work, and the file
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    if (args[1].endsWith(".ndjson")) {
      lines(Integer.parseInt(args[0]), file);
    } else {
      Files.write(file, Works.bytes(args[0]));
    }
  }

  /** Writes a number of records, with the records of one organization in memory at a time. */
  static void lines(int records, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        JsonLinesWriter writer = new JsonLinesWriter(out, Work.header())) {
      Work.organizations(records, organization -> write(organization, writer));
    }
  }

  private static void write(Dataset organization, JsonLinesWriter writer) {
    organization.entities().forEach(entity -> {
      try {
        writer.write(entity);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
