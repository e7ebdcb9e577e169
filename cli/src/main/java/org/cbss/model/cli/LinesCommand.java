package org.cbss.model.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cbss.model.Dataset;
import org.cbss.model.json.LinesWriter;
import org.cbss.model.records.ShippedRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss lines}: a record as newline-delimited JSON. */
@Command(
    name = "lines",
    description =
        "Prints a record as newline-delimited JSON: a header, then one record a line. Files"
            + " of this form, named .ndjson or .jsonl, are read by all other commands.",
    mixinStandardHelpOptions = true)
final class LinesCommand implements Runnable {

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "the files of the record, read as one (default: all presidencies of the CBSS)")
  List<Path> files = new ArrayList<>();

  LinesCommand() {}

  @Override
  public void run() {
    Dataset dataset = InputFiles.dataset(files, ShippedRecords.CBSS_PRESIDENCIES);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try {
      LinesWriter.write(dataset, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Objects.requireNonNull(spec)
        .commandLine()
        .getOut()
        .print(lines.toString(StandardCharsets.UTF_8));
  }
}
