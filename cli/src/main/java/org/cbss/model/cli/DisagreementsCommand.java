package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cbss.model.json.ReportWriter;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss disagreements}: where sources disagree with the record, or with each other. */
@Command(
    name = "disagreements",
    description =
        "Prints where a source disagrees with the record or with another one, even if that is accepted.",
    mixinStandardHelpOptions = true)
final class DisagreementsCommand implements Runnable {
  private static final Validator VALIDATOR = Validator.of(
          ValidateCommand.rule("citation-disagrees"), ValidateCommand.rule("sources-disagree"))
      .withAccepted();

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "the format of the report (default: text)")
  QueryCommand.Format format = QueryCommand.Format.TEXT;

  DisagreementsCommand() {}

  @Override
  public void run() {
    Report report = InputFiles.validate(files, VALIDATOR);
    Objects.requireNonNull(spec)
        .commandLine()
        .getOut()
        .print(
            format == QueryCommand.Format.TEXT
                ? Terminal.report().render(report)
                : ReportWriter.json().toJson(report));
  }
}
