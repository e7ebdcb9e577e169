package org.cbss.model.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;

/**
 * Runs the most frequent commands and prints nothing, so that the launcher learns which classes its archive (class-data sharing)
 * must hold.
 */
final class CdsTrainingRun {
  static final List<List<String>> COMMANDS = List.of(
      List.of("brief"),
      List.of("rota"),
      List.of("who", "--on", "2019-12-01"),
      List.of("changes", "--from", "2019-01-01", "--to", "2020-01-01"),
      List.of("search", "Denmark"),
      List.of("lines"));

  private CdsTrainingRun() {}

  public static void main(String[] args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    COMMANDS.forEach(command -> Cbss.run(nowhere, nowhere, command.toArray(String[]::new)));
    nowhere.print(validate());
  }

  /** Validates a shipped record; the command {@code validate} needs a file. */
  static Report validate() {
    return new DatasetReader()
        .read(ShippedRecords.file(ShippedRecords.DANISH_PRESIDENCY))
        .validate(Validator.standard());
  }
}
