package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.ReportWriter;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.TextReport;
import org.cbss.model.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss validate}: everything that is wrong with a record, at its line and column. */
@Command(
    name = "validate",
    description = "Reports everything that is wrong with a record, at its line and column.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no error (with --strict: no warning either)",
      "1:the data has errors",
      "2:wrong use, or something that cannot be read or written"
    })
final class ValidateCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "the files of the record, read as one")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = "how to report (default: text)")
  Format format = Format.TEXT;

  @Option(names = "--strict", description = "end with 1 where there is a warning, too")
  boolean strict;

  @Option(
      names = "--without",
      paramLabel = "RULE",
      description = "leave out a rule; may be given several times")
  List<String> without = new ArrayList<>();

  ValidateCommand() {}

  @Override
  public Integer call() {
    Validator validator = validator();
    Report report = check(validator);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(
        switch (format) {
          case TEXT -> Terminal.report().render(report);
          case JSON -> ReportWriter.json().toJson(report);
          case SARIF -> ReportWriter.sarif(validator.rules()).toJson(report);
        });
    boolean fine = report.isValid() && !(strict && report.count(Severity.WARNING) > 0);
    return fine ? Cbss.FINE : Cbss.DATA_ERRORS;
  }

  private Validator validator() {
    Validator validator = Validator.standard();
    for (String rule : without) {
      if (validator.findRule(rule).isEmpty()) {
        throw CommandException.wrongUse("there is no rule " + TextReport.escape(rule));
      }
      validator = validator.without(rule);
    }
    return validator;
  }

  private Report check(Validator validator) {
    try (Progress progress = Progress.onTerminal()) {
      progress.says("reading");
      ReadResult result = InputFiles.read(files);
      progress.says("checking");
      return result.validate(validator);
    }
  }
}
