package org.cbss.model.cli;

import java.util.Objects;
import org.cbss.model.json.AnswerSchema;
import org.cbss.model.json.DatasetSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cbss schema}: the JSON Schema of records. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of records, or of answers.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

  @Spec
  @Nullable
  CommandSpec spec;

  @Option(names = "--answers", description = "print that of answers by --format json")
  boolean answers;

  SchemaCommand() {}

  @Override
  public void run() {
    Objects.requireNonNull(spec)
        .commandLine()
        .getOut()
        .print(answers ? AnswerSchema.toJson() : DatasetSchema.toJson());
  }
}
