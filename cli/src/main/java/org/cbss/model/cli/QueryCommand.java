package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.cbss.model.Entity;
import org.cbss.model.Identified;
import org.cbss.model.Organization;
import org.cbss.model.json.AnswerWriter;
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

  /** Returns the answer of a record for people. */
  abstract Listing answer(Registry registry);

  /** Returns the answer of a record for programs: an answer that {@link AnswerWriter} writes, or a list of them. */
  abstract Object data(Registry registry);

  @Override
  public final void run() {
    CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
    Registry registry = reading.registry(files(), commandLine.getErr());
    commandLine
        .getOut()
        .print(
            format == Format.TEXT
                ? answer(registry).text(Terminal.hasColor())
                : json(registry, data(registry)));
  }

  /** Returns an answer as JSON, in which records have their inferred periods. */
  static String json(Registry registry, Object answer) {
    return new AnswerWriter().withInferred(registry).toJson(answer) + '\n';
  }

  /** Returns an organization by its id, or all that have presidencies if it is null. */
  static List<Organization> presided(Registry registry, @Nullable String organization) {
    return organization != null
        ? List.of(find(registry.organizations(), organization, "organization"))
        : registry.organizations().stream()
            .filter(each -> registry.presidencies().of(each).size() > 0)
            .toList();
  }

  /** Returns the record with an id, and ends the command if there is none. */
  static <T extends Entity> T find(Records<T> records, String id, String kind) {
    return find(records.toList(), id, kind);
  }

  /** Returns the record with an id, and ends the command if there is none. */
  static <T extends Identified> T find(Collection<T> records, String id, String kind) {
    List<String> known = new ArrayList<>();
    for (T each : records) {
      if (each.id().value().equals(id)) {
        return each;
      }
      known.add(each.id().value());
    }
    throw CommandException.failure(Suggestion.unknown(kind, id, known));
  }
}
