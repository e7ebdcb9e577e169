package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.ReportWriter;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.TextReport;
import org.cbss.model.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss validate}: the problems of a record. */
@Command(
    name = "validate",
    description = "Reports the problems of a record, each with its line and column.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = "the format of the report (default: text)")
  Format format = Format.TEXT;

  @Option(names = "--strict", description = "exit with 1 if there are warnings, too")
  boolean strict;

  @Option(
      names = "--severity",
      paramLabel = "error|warning|information",
      description = "the least severity to report (default: information)")
  Severity severity = Severity.INFORMATION;

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "run only this rule; can be repeated")
  List<String> only = new ArrayList<>();

  @Option(
      names = "--without",
      paramLabel = "RULE",
      description = "do not run this rule; can be repeated")
  List<String> without = new ArrayList<>();

  @Option(
      names = "--summary",
      description = "print the number of findings of each rule instead of the findings")
  boolean summary;

  @Option(
      names = {"-q", "--quiet"},
      description = "print nothing; the exit code says whether there are errors")
  boolean quiet;

  ValidateCommand() {}

  @Override
  public Integer call() {
    if (summary && format != Format.TEXT) {
      throw CommandException.failure("--summary needs --format text; the other formats contain it");
    }
    Validator validator = validator();
    Report report = validate(validator);
    if (!quiet) {
      Objects.requireNonNull(spec).commandLine().getOut().print(rendered(report, validator));
    }
    boolean fails = !report.isValid() || strict && report.count(Severity.WARNING) > 0;
    return fails ? Cbss.DATA_ERRORS : Cbss.SUCCESS;
  }

  private String rendered(Report report, Validator validator) {
    return switch (format) {
      case TEXT -> summary ? summary(report) : Terminal.report().render(report);
      case JSON -> ReportWriter.json().toJson(report);
      case SARIF -> ReportWriter.sarif(validator.rules()).toJson(report);
    };
  }

  /** Returns the number of findings of each rule, the largest first, then the last line of the full report. */
  private static String summary(Report report) {
    String rules = report.countsByRule().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(each -> String.format(Locale.ROOT, "%7d %s%n", each.getValue(), each.getKey()))
        .collect(Collectors.joining());
    String full = TextReport.plain().render(report);
    return rules + full.substring(full.lastIndexOf('\n', full.length() - 2) + 1);
  }

  private Validator validator() {
    Validator validator = only.isEmpty()
        ? Validator.standard()
        : Validator.of(only.stream().distinct().map(ValidateCommand::rule).toArray(Rule[]::new));
    for (String id : without) {
      rule(id);
      validator = validator.without(id);
    }
    for (Rule rule : validator.rules()) {
      if (rule.severity().compareTo(severity) > 0) {
        validator = validator.without(rule.id());
      }
    }
    return validator.atLeast(severity);
  }

  /** Returns the rule of an id, and ends the command if there is none. */
  static Rule rule(String id) {
    Validator standard = Validator.standard();
    return standard
        .findRule(id)
        .orElseThrow(() -> CommandException.failure(Suggestion.unknown(
            "rule", id, standard.rules().stream().map(Rule::id).toList())));
  }

  private Report validate(Validator validator) {
    try (Progress progress = Progress.onTerminal()) {
      progress.show("reading");
      ReadResult result = InputFiles.read(files);
      progress.show("checking");
      return result.validate(validator);
    }
  }
}
