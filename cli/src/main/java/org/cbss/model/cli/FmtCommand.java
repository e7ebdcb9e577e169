package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cbss.model.json.Layout;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss fmt}: files in one of the layouts of the library. */
@Command(
    name = "fmt",
    description =
        "Writes each file anew in its layout: keys in the order of the format, values that"
            + " could be left out left out, two spaces of indentation. Names the files that change. "
            + "Of standard input (-), the text goes to standard output.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:success",
      "1:with --check, a file would change; or a file has errors",
      "2:wrong usage, a file cannot be read or written, or out of memory"
    })
final class FmtCommand implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = InputFiles.LABEL,
      description = "the files, each by itself; - is standard input")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--layout",
      paramLabel = "expanded|compact",
      description = "a key on each line, or a record on each line (default: as in each file)")
  @Nullable
  Layout layout;

  @Option(names = "--check", description = "write nothing, and exit with 1 if a file would change")
  boolean check;

  FmtCommand() {}

  @Override
  public Integer call() {
    boolean changed = false;
    for (RecordFile file : RecordFile.readToChange(files)) {
      byte[] formatted = file.formatted(layout);
      boolean differs = !Arrays.equals(formatted, file.source().bytes());
      changed |= differs;
      if (check) {
        print(differs, file);
      } else if (OutputFile.isStandardOutput(file.path())) {
        OutputFile.write(file.path(), formatted, spec);
      } else if (differs) {
        OutputFile.write(file.path(), formatted, spec);
        print(true, file);
      }
    }
    return check && changed ? Cbss.DATA_ERRORS : Cbss.SUCCESS;
  }

  private void print(boolean differs, RecordFile file) {
    if (differs) {
      Objects.requireNonNull(spec)
          .commandLine()
          .getOut()
          .println(TextReport.escape(file.source().name()));
    }
  }
}
