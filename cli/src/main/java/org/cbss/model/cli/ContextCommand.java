package org.cbss.model.cli;

import java.util.Objects;
import org.cbss.model.json.JsonLdContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cbss context}: the JSON-LD context of records. */
@Command(
    name = "context",
    description = "Prints the JSON-LD 1.1 context that turns records into RDF.",
    mixinStandardHelpOptions = true)
final class ContextCommand implements Runnable {

  @Spec
  @Nullable
  CommandSpec spec;

  ContextCommand() {}

  @Override
  public void run() {
    Objects.requireNonNull(spec).commandLine().getOut().print(JsonLdContext.toJson());
  }
}
