package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cbss.model.Entity;
import org.cbss.model.query.Records;
import org.cbss.model.query.Registry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that asks a record a question, and prints the answer for people or for programs. */
abstract class QueryCommand implements Runnable {

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
      description = "the format of the answer (default: text)")
  Format format = Format.TEXT;

  @Mixin
  ReadingOptions reading = new ReadingOptions();

  /** Returns the files that were given. */
  abstract List<Path> files();

  /** Returns the answer of a record. */
  abstract Listing answer(Registry registry);

  @Override
  public final void run() {
    CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
    Listing listing = answer(reading.registry(files(), commandLine.getErr()));
    PrintWriter out = commandLine.getOut();
    out.print(format == Format.TEXT ? listing.text(Terminal.hasColour()) : listing.json());
  }

  /** Returns the record with an id, and ends the command if there is none. */
  static <T extends Entity> T find(Records<T> records, String id, String kind) {
    List<String> known = new ArrayList<>();
    for (T each : records.toList()) {
      if (each.id().value().equals(id)) {
        return each;
      }
      known.add(each.id().value());
    }
    throw CommandException.failure(Suggestion.unknown(kind, id, known));
  }
}
