package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Identified;
import org.cbss.model.chronology.Inference;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.internal.answers.CommandAnswers;
import org.cbss.model.json.internal.codec.ValueFormat;
import org.cbss.model.query.Mention;
import org.cbss.model.query.Registry;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss show}: a record, what is inferred of its days, and all that names it. */
@Command(
    name = "show",
    description =
        "Prints a record, what follows for its days and why, and all records that name it.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Runnable {
  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID", description = "the id of the record")
  String id = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE...",
      hideParamSyntax = true,
      description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "the format of the answer (default: text)")
  QueryCommand.Format format = QueryCommand.Format.TEXT;

  ShowCommand() {}

  @Override
  public void run() {
    InputFiles.requireBefore("id", id, files);
    ReadResult result = InputFiles.read(files);
    Registry registry = InputFiles.registry(result, true);
    Identified record = find(registry);
    Optional<Inference> inference = record instanceof Entity entity && Kinds.hasDays(entity)
        ? registry.chronology().inference(entity)
        : Optional.empty();
    CommandAnswers.Shown shown =
        new CommandAnswers.Shown(record, inference, registry.mentions(record));
    Objects.requireNonNull(spec)
        .commandLine()
        .getOut()
        .print(
            format == QueryCommand.Format.JSON
                ? QueryCommand.json(registry, shown)
                : text(registry, shown, new Statements(result)));
  }

  private Identified find(Registry registry) {
    List<Identified> all = Stream.<Identified>concat(
            registry.dataset().entities(),
            registry.mandates().stream().flatMap(each -> each.areas().stream()))
        .toList();
    return QueryCommand.find(all, id, "id");
  }

  private static String text(Registry registry, CommandAnswers.Shown shown, Statements statements) {
    Names names = new Names(registry);
    StringBuilder out = new StringBuilder();
    Identified record = shown.record();
    Statements.line(
        out,
        (record instanceof Entity entity ? names.title(entity) : names.of(record.id())) + " ("
            + EntityKind.of(record).label() + ")");
    ValueFormat.toText(record).lines().forEach(line -> Statements.line(out, line));
    shown.inference().ifPresent(inference -> {
      statements.locate(inference.because());
      out.append('\n');
      Statements.line(
          out, "recorded  " + inference.span().recorded().map(SpanWords::of).orElse("nothing"));
      Statements.line(
          out,
          "inferred  " + BoundWords.start(inference.span()) + ", "
              + BoundWords.end(inference.span()));
      statements.append(out, inference.because(), "  ");
    });
    out.append('\n').append(mentions(names, shown.mentions()));
    return out.toString();
  }

  private static String mentions(Names names, List<Mention> mentions) {
    Listing listing = new Listing("Named by: " + mentions.size());
    if (!mentions.isEmpty()) {
      listing.group("");
    }
    mentions.forEach(each ->
        listing.row(null, List.of(each.entity().id() + each.path(), names.title(each.entity()))));
    return listing.text(false);
  }
}
