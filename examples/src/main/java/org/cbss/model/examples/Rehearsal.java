package org.cbss.model.examples;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;

/**
 * Does what is done most, and shows nothing: so {@code examples/bin/cbss} learns which classes its archive has to hold.
 */
public final class Rehearsal {
  static final List<List<String>> COMMANDS = List.of(
      List.of("brief"),
      List.of("rota"),
      List.of("who", "--on", "2019-12-01"),
      List.of("changes", "--from", "2019-01-01", "--to", "2020-01-01"),
      List.of("search", "Denmark"),
      List.of("lines"));

  private Rehearsal() {}

  /**
   * Does it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false);
    COMMANDS.forEach(command -> Cbss.run(nowhere, nowhere, command.toArray(String[]::new)));
    nowhere.print(validate());
  }

  /** The command would want a file. */
  static Report validate() {
    return new DatasetReader()
        .read(ExampleRecords.DANISH_PRESIDENCY.file())
        .validate(Validator.standard());
  }
}
