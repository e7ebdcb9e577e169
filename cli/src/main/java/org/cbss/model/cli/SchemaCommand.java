package org.cbss.model.cli;

import java.util.Objects;
import org.cbss.model.json.AnswerSchema;
import org.cbss.model.json.DatasetSchema;
import org.cbss.model.json.DiffSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cbss schema}: the JSON Schema of records. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of records, of answers by --format json,"
        + " or of the differences that cbss diff prints.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

  /** What a schema describes. */
  enum Of {
    RECORD,
    ANSWERS,
    DIFF
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Option(
      names = "--of",
      paramLabel = "record|answers|diff",
      description = "what the schema describes (default: record)")
  Of of = Of.RECORD;

  SchemaCommand() {}

  @Override
  public void run() {
    Objects.requireNonNull(spec).commandLine().getOut().print(schema());
  }

  private String schema() {
    return switch (of) {
      case RECORD -> DatasetSchema.toJson();
      case ANSWERS -> AnswerSchema.toJson();
      case DIFF -> DiffSchema.toJson();
    };
  }
}
