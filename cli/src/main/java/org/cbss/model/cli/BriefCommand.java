package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.Presidency;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.validation.TextReport;
import org.cbss.model.views.BriefingPage;
import org.cbss.model.views.Page;
import org.cbss.model.views.PageWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss brief}: all that belongs to one presidency, with how certain it is and where it comes from. */
@Command(
    name = "brief",
    description =
        "Prints all that belongs to one presidency, with how certain it is and where it comes from.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:the data has errors",
      "2:wrong use, or something that cannot be read or written"
    })
final class BriefCommand implements Runnable {
  private static final int OFFERED = 10;

  enum Format {
    TEXT,
    MARKDOWN
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "the files of the record, read as one (default: the Danish presidency)")
  List<Path> files = new ArrayList<>();

  @Option(
      names = {"-p", "--presidency"},
      paramLabel = "ID",
      description = "the presidency (default: the first in the record)")
  @Nullable
  String presidency;

  @Option(
      names = "--format",
      paramLabel = "text|markdown",
      description = "how to lay it out (default: text)")
  Format format = Format.TEXT;

  BriefCommand() {}

  @Override
  public void run() {
    Registry registry = InputFiles.registry(files, ShippedRecords.DANISH_PRESIDENCY);
    Page page = BriefingPage.of(registry, registry.briefing(choose(registry)));
    LanguageTag language = registry.dataset().language();
    String text = format == Format.TEXT
        ? PageWriter.toText(page, language)
        : PageWriter.toMarkdown(page, language);
    Objects.requireNonNull(spec).commandLine().getOut().print(text);
  }

  private Presidency choose(Registry registry) {
    List<Presidency> all = registry.presidencies().toList();
    String wanted = presidency;
    if (wanted == null) {
      return all.stream()
          .findFirst()
          .orElseThrow(() -> CommandException.wrongUse("the record has no presidency"));
    }
    return all.stream()
        .filter(each -> each.id().value().equals(wanted))
        .findFirst()
        .orElseThrow(() -> CommandException.wrongUse(unknown(wanted, all)));
  }

  private static String unknown(String id, List<Presidency> all) {
    String known = all.stream()
        .limit(OFFERED)
        .map(Entity::id)
        .map(Id::value)
        .collect(Collectors.joining(", ", "; there are: ", all.size() > OFFERED ? ", …" : ""));
    return "no presidency has the id " + TextReport.escape(id) + (all.isEmpty() ? "" : known);
  }
}
