package org.cbss.model.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetReadException;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.ReadResult;
import org.cbss.model.tables.TableMap;
import org.cbss.model.tables.TableReader;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss import}: a record from tables, and a report of what in them is not understood. */
@Command(
    name = "import",
    description =
        "Makes a record of a workbook (XLSX), a CSV file or a folder of CSV files, and reports on"
            + " standard error, by cell, what is not understood and what contradicts. A map says"
            + " what the sheets and columns of a keeper are.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(paramLabel = "FILE|FOLDER", description = "the tables")
  Path tables = Path.of("");

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "describes the sheets (JSON); without it, they are named as cbss export does")
  @Nullable
  Path map;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "the file to write, or - (default: standard output)")
  @Nullable
  Path output;

  ImportCommand() {}

  @Override
  public Integer call() {
    OutputFile.check(output);
    ReadResult result = read();
    Dataset dataset = result
        .dataset()
        .orElseThrow(() -> CommandException.dataErrors(Terminal.report().render(result.report())));
    Report report = result.validate(Validator.standard());
    OutputFile.write(output, new DatasetWriter().toBytes(dataset), spec);
    if (report.total() > 0) {
      Objects.requireNonNull(spec)
          .commandLine()
          .getErr()
          .print(Terminal.report().render(report));
    }
    return report.isValid() ? Cbss.SUCCESS : Cbss.DATA_ERRORS;
  }

  private ReadResult read() {
    if (tables.toString().isEmpty()) {
      throw CommandException.failure("the name of the file is empty");
    }
    if (!Files.exists(tables)) {
      throw CommandException.failure("cannot find " + tables);
    }
    OutputFile.checkIsNoInput(output == null ? InputFiles.STANDARD_INPUT : output, List.of(tables));
    try {
      return new TableReader(map(), ReadLimits.defaults()).read(tables);
    } catch (IOException e) {
      throw CommandException.failure("read", tables, e);
    }
  }

  private TableMap map() {
    if (map == null) {
      return TableMap.none();
    }
    try {
      return TableMap.read(InputFiles.file(map, ReadLimits.defaults().fileBytes()));
    } catch (DatasetReadException e) {
      throw CommandException.dataErrors(Terminal.report().render(e.report()));
    }
  }
}
