package org.cbss.model.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.Reading;
import org.cbss.model.popolo.PopoloLoss;
import org.cbss.model.popolo.PopoloReader;
import org.cbss.model.popolo.PopoloWriter;
import org.cbss.model.popolo.PopoloWriting;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss convert}: a record from one format to another, with a report of what the other does not hold. */
@Command(
    name = "convert",
    description =
        "Writes a record in another format. What is mended, changed or left out on the way is"
            + " told on standard error.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Runnable {

  enum Format {
    POPOLO,
    CBSS
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
      names = "--from",
      required = true,
      paramLabel = "popolo|cbss",
      description = "the format of the files")
  Format from = Format.CBSS;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "popolo|cbss",
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
    write(to == Format.POPOLO ? popolo(dataset) : new DatasetWriter().toBytes(dataset));
  }

  private Dataset readPopolo() {
    Reading reading = new PopoloReader().read(InputFiles.files(files));
    return dataset(reading.dataset().orElse(null), reading.report());
  }

  private Dataset readOwn() {
    Reading reading = InputFiles.read(files);
    Dataset dataset = dataset(reading.dataset().orElse(null), reading.report());
    tell(reading.notKept());
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
    PopoloWriting writing = new PopoloWriter().write(dataset);
    for (PopoloLoss loss : writing.losses()) {
      String what = loss.instead().isPresent() ? "changed: " : "left out: ";
      complaints().println(what + TextReport.shown(loss.toString()));
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
      throw CommandException.wrongUse(TextReport.shown(file.toString()) + " cannot be written");
    }
  }
}
