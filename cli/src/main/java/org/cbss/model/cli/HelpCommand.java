package org.cbss.model.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code cbss help}: the same as {@code --help}. */
@Command(
    name = "help",
    description = "Prints the help of a command, or the list of all commands.",
    mixinStandardHelpOptions = true)
final class HelpCommand implements Runnable {

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "the command")
  @Nullable
  String command;

  HelpCommand() {}

  @Override
  public void run() {
    CommandLine cbss = Objects.requireNonNull(spec).parent().commandLine();
    CommandLine wanted = command == null ? cbss : cbss.getSubcommands().get(command);
    if (wanted == null) {
      throw new UnmatchedArgumentException(cbss, List.of(Objects.requireNonNull(command)));
    }
    wanted.usage(cbss.getOut());
  }
}
