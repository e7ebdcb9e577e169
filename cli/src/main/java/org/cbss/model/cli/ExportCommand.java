package org.cbss.model.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.json.ReadResult;
import org.cbss.model.tables.TableWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss export}: a record as tables for spreadsheets. */
@Command(
    name = "export",
    description =
        "Writes a record as tables for spreadsheets: a workbook (XLSX), or a folder of CSV files"
            + " (RFC 4180). cbss import reads them without loss. No cell becomes a formula: in CSV,"
            + " an apostrophe precedes a character that may begin one.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Runnable {
  private static final String TAB = "tab";

  @Spec
  @Nullable
  CommandSpec spec;

  /** The endings of files in formats that are not written: a folder of such a name would surprise. */
  private static final List<String> OTHER_FILES =
      List.of(".ods", ".xls", ".xlsm", ".tsv", ".txt", ".json");

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|FOLDER",
      description =
          "a file that ends in .xlsx, a file that ends in .csv or - for one --kind without the"
              + " lists inside its records, or else a folder (default: standard output, for one"
              + " --kind)")
  @Nullable
  Path output;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "write only this kind of record, such as presidencies, with the lists inside; can be"
              + " repeated")
  List<String> kinds = new ArrayList<>();

  @Option(
      names = "--bom",
      description = "begin CSV files with a byte-order mark, which Excel needs")
  boolean bom;

  @Option(
      names = "--separator",
      paramLabel = ",|;|tab",
      description = "the separator of the cells of CSV (default: ,)")
  String separator = ",";

  @Option(
      names = "--bounds",
      description =
          "add the earliest and latest days of each span and date, in columns of their own")
  boolean bounds;

  ExportCommand() {}

  @Override
  public void run() {
    TableWriter writer = writer();
    Dataset dataset = dataset(InputFiles.read(files));
    Path target = output;
    try {
      if (target == null || OutputFile.isStandardOutput(target) || hasEnding(target, ".csv")) {
        writeOne(writer, dataset);
      } else if (hasEnding(target, ".xlsx")) {
        OutputFile.check(target);
        writer.writeWorkbook(dataset, target);
      } else {
        writeFolder(writer, dataset, target);
      }
    } catch (IOException e) {
      throw CommandException.failure("write", Objects.requireNonNull(target), e);
    } catch (IllegalArgumentException e) {
      throw CommandException.failure(String.valueOf(e.getMessage()));
    }
  }

  private TableWriter writer() {
    TableWriter writer = new TableWriter().withSeparator(separator());
    writer = bom ? writer.withByteOrderMark() : writer;
    writer = bounds ? writer.withBounds() : writer;
    return kinds.isEmpty() ? writer : writer.withKinds(kinds());
  }

  private char separator() {
    return switch (separator) {
      case ",", ";" -> separator.charAt(0);
      case TAB, "\t" -> '\t';
      default ->
        throw CommandException.failure(
            Suggestion.unknown("separator", separator, List.of(",", ";", TAB)));
    };
  }

  private Set<EntityKind> kinds() {
    Set<EntityKind> all = EnumSet.noneOf(EntityKind.class);
    kinds.forEach(name -> all.add(Kinds.named(name)));
    return all;
  }

  private static Dataset dataset(ReadResult result) {
    return result
        .dataset()
        .orElseThrow(() -> CommandException.dataErrors(Terminal.report().render(result.report())));
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** Writes the table of one kind, and says which other tables there are. */
  private void writeOne(TableWriter writer, Dataset dataset) {
    Set<EntityKind> only = kinds();
    if (only.size() != 1) {
      throw CommandException.failure(
          "name a file that ends in .xlsx, or a folder, with -o; one --kind can be printed");
    }
    EntityKind kind = only.iterator().next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.writeCsv(dataset, kind, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    OutputFile.check(output);
    OutputFile.write(output, bytes.toByteArray(), spec);
    List<String> others = new ArrayList<>(writer.tableNames(dataset));
    others.remove("dataset");
    others.remove(kind.collection());
    if (!others.isEmpty()) {
      Objects.requireNonNull(spec)
          .commandLine()
          .getErr()
          .println("cbss: left out: " + String.join(", ", others)
              + "; -o with a folder or a file that ends in .xlsx writes them too");
    }
  }

  private static void writeFolder(TableWriter writer, Dataset dataset, Path folder)
      throws IOException {
    if (folder.toString().isEmpty()) {
      throw CommandException.failure("the name of the folder is empty");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw CommandException.failure(
          "cannot write " + folder + ": it is a file, and no workbook (.xlsx)");
    }
    if (!Files.exists(folder) && OTHER_FILES.stream().anyMatch(each -> hasEnding(folder, each))) {
      throw CommandException.failure(
          "cannot write " + folder + ": a workbook ends in .xlsx, and a table in .csv");
    }
    writer.writeFolder(dataset, folder);
  }
}
