package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cbss.model.EntityKind;
import org.cbss.model.query.Registry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss table}: the records of one kind as CSV. */
@Command(
    name = "table",
    description =
        "Prints the records of one kind as CSV (RFC 4180), each span also as its four bounds.",
    mixinStandardHelpOptions = true)
final class TableCommand implements Runnable {

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "the key of the list in the file, such as presidencies")
  String kind = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = InputFiles.LABEL,
      description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  TableCommand() {}

  @Override
  public void run() {
    EntityKind wanted = kinds()
        .filter(each -> each.collection().equals(kind))
        .findFirst()
        .orElseThrow(() -> CommandException.failure(
            Suggestion.unknown("kind", kind, kinds().map(EntityKind::collection).toList())));
    Registry registry = InputFiles.registry(files, true);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(CsvTable.of(registry.dataset(), wanted));
  }

  private static Stream<EntityKind> kinds() {
    return Arrays.stream(EntityKind.values()).filter(each -> each != EntityKind.STRATEGIC_AREA);
  }
}
