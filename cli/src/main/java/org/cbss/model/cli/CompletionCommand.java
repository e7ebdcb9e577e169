package org.cbss.model.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** {@code cbss completion}: a script by which a shell completes the commands, options and files of {@code cbss}. */
@Command(
    name = "completion",
    description = "Prints a script for bash and zsh that completes commands, options and files.",
    footer = {"%nRead it into the shell, or in its startup file:%n", "  source <(cbss completion)"},
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {

  @Spec
  @Nullable
  CommandSpec spec;

  CompletionCommand() {}

  @Override
  public void run() {
    CommandLine cbss = Objects.requireNonNull(spec).parent().commandLine();
    cbss.getSubcommands().values().forEach(command -> offerChoices(command.getCommandSpec()));
    // A shell refuses the line ends of Windows.
    cbss.getOut().print(AutoComplete.bash("cbss", cbss).replace("\r\n", "\n") + '\n');
  }

  /** Offers the values of each option as its help writes them, not the constants of Java. */
  private static void offerChoices(CommandSpec command) {
    for (OptionSpec option : List.copyOf(command.options())) {
      if (option.paramLabel().contains("|")) {
        command.remove(option);
        command.addOption(OptionSpec.builder(option)
            .completionCandidates(List.of(option.paramLabel().split("\\|")))
            .build());
      }
    }
  }
}
