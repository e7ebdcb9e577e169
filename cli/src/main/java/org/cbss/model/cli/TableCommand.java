package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cbss.model.EntityKind;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss table}: a kind of record as CSV. */
@Command(
    name = "table",
    description = "Prints a kind of record as CSV (RFC 4180), each span also as its four bounds.",
    mixinStandardHelpOptions = true)
final class TableCommand implements Runnable {

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "the name of the list, such as presidencies")
  String kind = "";

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "the files of the record, read as one (default: all presidencies of the CBSS)")
  List<Path> files = new ArrayList<>();

  TableCommand() {}

  @Override
  public void run() {
    EntityKind wanted = Arrays.stream(EntityKind.values())
        .filter(each -> each != EntityKind.STRATEGIC_AREA && each.collection().equals(kind))
        .findFirst()
        .orElseThrow(() -> CommandException.wrongUse(unknown()));
    Registry registry = InputFiles.registry(files, ShippedRecords.CBSS_PRESIDENCIES);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(CsvTable.of(registry.dataset(), wanted));
  }

  private String unknown() {
    String known = Arrays.stream(EntityKind.values())
        .filter(each -> each != EntityKind.STRATEGIC_AREA)
        .map(EntityKind::collection)
        .collect(Collectors.joining(", "));
    return "there is no kind " + TextReport.escape(kind) + "; there are: " + known;
  }
}
