package org.cbss.model.cli;

import java.util.Objects;
import org.cbss.model.json.DatasetSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cbss schema}: the JSON Schema of records. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of records.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

  @Spec
  @Nullable
  CommandSpec spec;

  SchemaCommand() {}

  @Override
  public void run() {
    Objects.requireNonNull(spec).commandLine().getOut().print(DatasetSchema.toJson());
  }
}
