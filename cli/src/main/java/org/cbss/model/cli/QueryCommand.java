package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cbss.model.Entity;
import org.cbss.model.query.Records;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.Precision;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that ask a record have in common: its files, and how to answer. */
abstract class QueryCommand implements Runnable {
  private static final int OFFERED = 10;

  enum Format {
    TEXT,
    JSON
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "how to answer (default: text)")
  Format format = Format.TEXT;

  /** The files that were given. */
  abstract List<Path> files();

  /** Answers from the record. */
  abstract Listing answer(Registry registry);

  @Override
  public final void run() {
    Registry registry = InputFiles.registry(files(), ShippedRecords.CBSS_PRESIDENCIES);
    Listing listing = answer(registry);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(format == Format.TEXT ? listing.text(Terminal.isInteractive()) : listing.json());
  }

  /** Returns the day that an argument names. */
  static LocalDate day(String written) {
    if (written.equals("today")) {
      return Terminal.today();
    }
    try {
      EdtfDate date = EdtfDate.parse(written);
      if (date.precision().filter(Precision.DAY::equals).isPresent() && !date.isQualified()) {
        return date.earliest().orElseThrow();
      }
      throw CommandException.wrongUse(
          TextReport.escape(written) + " is no full date; write it as 2020-05-06");
    } catch (EdtfSyntaxException e) {
      throw CommandException.noDate(e);
    }
  }

  /** The record of an id that somebody wrote. */
  static <T extends Entity> T named(Records<T> records, String id, String what) {
    List<String> known = new ArrayList<>();
    for (T each : records.toList()) {
      if (each.id().value().equals(id)) {
        return each;
      }
      known.add(each.id().value());
    }
    String offered = known.stream().limit(OFFERED).collect(Collectors.joining(", "));
    String more = known.size() > OFFERED ? ", …" : "";
    throw CommandException.wrongUse("no " + what + " has the id " + TextReport.escape(id)
        + (known.isEmpty() ? "" : "; there are: " + offered + more));
  }
}
