package org.cbss.model.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cbss.model.records.ShippedRecords;

/**
 * A run of the most frequent commands without output, from which the JVM learns the classes for the launcher's archive
 * (class-data sharing).
 */
final class CdsTrainingRun {
  static final List<List<String>> COMMANDS = List.of(
      List.of("brief", ShippedRecords.DANISH_PRESIDENCY),
      List.of("rota", ShippedRecords.CBSS_PRESIDENCIES),
      List.of("who", "--on", "2019-12-01", ShippedRecords.CBSS_PRESIDENCIES),
      List.of(
          "changes",
          "--from",
          "2019-01-01",
          "--to",
          "2020-01-01",
          ShippedRecords.CBSS_PRESIDENCIES),
      List.of("search", "Denmark", ShippedRecords.CBSS_PRESIDENCIES),
      List.of("convert", "--to", "jsonl", ShippedRecords.CBSS_PRESIDENCIES),
      List.of("validate", ShippedRecords.DANISH_PRESIDENCY));

  private CdsTrainingRun() {}

  public static void main(String[] args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    COMMANDS.forEach(command -> Cbss.run(nowhere, nowhere, command.toArray(String[]::new)));
  }
}
