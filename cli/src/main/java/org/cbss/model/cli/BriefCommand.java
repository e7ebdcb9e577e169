package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cbss.model.LanguageTag;
import org.cbss.model.Presidency;
import org.cbss.model.query.Briefing;
import org.cbss.model.query.Registry;
import org.cbss.model.site.BriefingHtml;
import org.cbss.model.views.BriefingPage;
import org.cbss.model.views.PageWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss brief}: the briefing of one presidency. */
@Command(
    name = "brief",
    description = "Prints everything about one presidency, with its certainty and its sources.",
    mixinStandardHelpOptions = true)
final class BriefCommand implements Runnable {
  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = {"-p", "--presidency"},
      paramLabel = "ID",
      description = "the id of the presidency (default: the first in the record)")
  @Nullable
  String presidency;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|html|json",
      description = "the format of the briefing (default: text)")
  Format format = Format.TEXT;

  @Mixin
  ReadingOptions reading = new ReadingOptions();

  BriefCommand() {}

  @Override
  public void run() {
    CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
    Registry registry = reading.registry(files, commandLine.getErr());
    Briefing briefing = registry.briefing(choose(registry));
    commandLine.getOut().print(text(registry, briefing));
  }

  private String text(Registry registry, Briefing briefing) {
    LanguageTag language = registry.dataset().language();
    return switch (format) {
      case TEXT -> PageWriter.toText(BriefingPage.of(registry, briefing), language);
      case MARKDOWN -> PageWriter.toMarkdown(BriefingPage.of(registry, briefing), language);
      case HTML -> BriefingHtml.write(registry, briefing.presidency());
      case JSON -> QueryCommand.json(registry, briefing);
    };
  }

  private Presidency choose(Registry registry) {
    return presidency != null
        ? QueryCommand.find(registry.presidencies(), presidency, "presidency")
        : registry.presidencies().stream()
            .findFirst()
            .orElseThrow(() -> CommandException.failure("the record has no presidencies"));
  }
}
