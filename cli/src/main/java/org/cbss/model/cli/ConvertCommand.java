package org.cbss.model.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.JsonLinesWriter;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.ReadResult;
import org.cbss.model.popolo.PopoloLoss;
import org.cbss.model.popolo.PopoloReader;
import org.cbss.model.popolo.PopoloWriteResult;
import org.cbss.model.popolo.PopoloWriter;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss convert}: a record in another format, and a report of what that format cannot hold. */
@Command(
    name = "convert",
    description =
        "Writes a record in another format, and reports on standard error what is corrected,"
            + " changed or left out. jsonl is JSON with one record on each line; all commands read"
            + " such files if they are named .ndjson or .jsonl.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Runnable {

  /** The formats. The names of the files distinguish between {@code CBSS} and {@code JSONL}. */
  enum Format {
    POPOLO,
    CBSS,
    JSONL
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "popolo|cbss|jsonl",
      description = "the format of the files (default: cbss)")
  Format from = Format.CBSS;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description =
          "the language of the text in Popolo files, such as fi, which they do not state (default: en)")
  @Nullable
  String language;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "popolo|cbss|jsonl",
      description = "the format to write")
  Format to = Format.CBSS;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "the file to write, or - (default: standard output)")
  @Nullable
  Path output;

  ConvertCommand() {}

  @Override
  public void run() {
    OutputFile.check(output);
    ReadResult result = from == Format.POPOLO ? readPopolo() : read();
    byte[] bytes = bytes(dataset(result));
    OutputFile.write(output, bytes, spec);
  }

  private byte[] bytes(Dataset dataset) {
    return switch (to) {
      case POPOLO -> popolo(dataset);
      case CBSS -> new DatasetWriter().toBytes(dataset);
      case JSONL -> jsonLines(dataset);
    };
  }

  private static byte[] jsonLines(Dataset dataset) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try {
      JsonLinesWriter.write(dataset, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toByteArray();
  }

  private ReadResult readPopolo() {
    return new PopoloReader(ReadLimits.defaults(), language()).read(InputFiles.files(files));
  }

  private LanguageTag language() {
    try {
      return language == null ? LanguageTag.ENGLISH : LanguageTag.of(language);
    } catch (IllegalArgumentException e) {
      throw CommandException.failure(
          "invalid language " + Suggestion.quote(language) + ": write a tag such as fi or sr-Latn");
    }
  }

  private ReadResult read() {
    if (language != null) {
      throw CommandException.failure("--language needs --from popolo; other files state theirs");
    }
    return InputFiles.read(files);
  }

  private Dataset dataset(ReadResult result) {
    Dataset dataset = result.dataset().orElse(null);
    if (dataset == null) {
      throw CommandException.dataErrors(Terminal.report().render(result.report()));
    }
    report(result.report());
    report(result.mergeConflicts());
    return dataset;
  }

  private void report(Report report) {
    if (report.total() > 0) {
      messages().print(Terminal.report().render(report));
    }
  }

  private byte[] popolo(Dataset dataset) {
    PopoloWriteResult result = new PopoloWriter().write(dataset);
    for (PopoloLoss loss : result.losses()) {
      String what = loss.instead().isPresent() ? "changed: " : "left out: ";
      messages().println(what + TextReport.escape(loss.toString()));
    }
    return result.toBytes();
  }

  private PrintWriter messages() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
