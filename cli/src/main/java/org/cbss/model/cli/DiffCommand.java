package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cbss.model.change.Diff;
import org.cbss.model.json.DiffWriter;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss diff}: the differences between two versions of a record. */
@Command(
    name = "diff",
    description = "Prints the differences between two versions of a record, by id and attribute,"
        + " whatever their layout and form. A file without any byte is a record that says nothing.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:both say the same",
      "1:they differ",
      "2:wrong usage, a file has errors or cannot be read, or out of memory"
    })
final class DiffCommand implements Callable<Integer> {

  /** The formats of the differences. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "the record as it was")
  Path before = InputFiles.STANDARD_INPUT;

  @Parameters(index = "1", paramLabel = "AFTER", description = "the record as it is")
  Path after = InputFiles.STANDARD_INPUT;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "the format of the differences (default: text)")
  Format format = Format.TEXT;

  DiffCommand() {}

  @Override
  public Integer call() {
    if (before.equals(InputFiles.STANDARD_INPUT) && after.equals(before)) {
      throw CommandException.failure("standard input (-) can be given only once");
    }
    Diff diff = Diff.between(
        RecordFile.readOrFail(before).dataset(), RecordFile.readOrFail(after).dataset());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (format == Format.JSON) {
      out.print(DiffWriter.toJson(diff));
    } else {
      diff.differences()
          .forEach(difference -> out.println(TextReport.escape(difference.toString())));
    }
    return diff.isEmpty() ? Cbss.SUCCESS : Cbss.DATA_ERRORS;
  }
}
