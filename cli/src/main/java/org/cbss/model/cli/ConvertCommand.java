package org.cbss.model.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.JsonLinesWriter;
import org.cbss.model.json.ReadResult;
import org.cbss.model.popolo.PopoloLoss;
import org.cbss.model.popolo.PopoloReader;
import org.cbss.model.popolo.PopoloWriteResult;
import org.cbss.model.popolo.PopoloWriter;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss convert}: writes a record in another format, and reports what that cannot hold. */
@Command(
    name = "convert",
    description =
        "Writes a record in another format, and reports on standard error what is corrected,"
            + " changed or left out. jsonl is JSON with one record a line, in files named .ndjson"
            + " or .jsonl, which all commands read.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Runnable {

  /** The formats; files in {@code CBSS} and {@code JSONL} are told apart by their names. */
  enum Format {
    POPOLO,
    CBSS,
    JSONL
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "the files of the record, read as one (default: all presidencies of the CBSS)")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "popolo|cbss|jsonl",
      description = "the format of the files (default: cbss)")
  Format from = Format.CBSS;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "popolo|cbss|jsonl",
      description = "the format to write")
  Format to = Format.CBSS;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "what to write (default: standard output)")
  @Nullable
  Path output;

  ConvertCommand() {}

  @Override
  public void run() {
    Dataset dataset = from == Format.POPOLO ? readPopolo() : readOwn();
    write(
        switch (to) {
          case POPOLO -> popolo(dataset);
          case CBSS -> new DatasetWriter().toBytes(dataset);
          case JSONL -> lines(dataset);
        });
  }

  private static byte[] lines(Dataset dataset) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try {
      JsonLinesWriter.write(dataset, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toByteArray();
  }

  private Dataset readPopolo() {
    if (files.isEmpty()) {
      throw CommandException.wrongUse("--from popolo needs a file");
    }
    ReadResult result = new PopoloReader().read(InputFiles.files(files));
    return dataset(result.dataset().orElse(null), result.report());
  }

  private Dataset readOwn() {
    ReadResult result = InputFiles.read(files, ShippedRecords.CBSS_PRESIDENCIES);
    Dataset dataset = dataset(result.dataset().orElse(null), result.report());
    tell(result.mergeConflicts());
    return dataset;
  }

  private Dataset dataset(@Nullable Dataset dataset, Report report) {
    if (dataset == null) {
      throw CommandException.dataErrors(Terminal.report().render(report));
    }
    tell(report);
    return dataset;
  }

  private void tell(Report report) {
    if (report.total() > 0) {
      complaints().print(Terminal.report().render(report));
    }
  }

  private byte[] popolo(Dataset dataset) {
    PopoloWriteResult writing = new PopoloWriter().write(dataset);
    for (PopoloLoss loss : writing.losses()) {
      String what = loss.instead().isPresent() ? "changed: " : "left out: ";
      complaints().println(what + TextReport.escape(loss.toString()));
    }
    return writing.toBytes();
  }

  private PrintWriter complaints() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }

  private void write(byte[] bytes) {
    Path file = output;
    if (file == null) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      Objects.requireNonNull(spec).commandLine().getOut().print(text);
      return;
    }
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw CommandException.wrongUse(TextReport.escape(file.toString()) + " cannot be written");
    }
  }
}
