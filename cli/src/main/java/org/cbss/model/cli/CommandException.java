package org.cbss.model.cli;

import java.io.Serial;
import java.util.stream.Collectors;
import org.cbss.model.time.EdtfSyntaxException;

/** Ends a command with a message and an exit code. */
final class CommandException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1;

  private final int exitCode;

  private CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  static CommandException wrongUse(String message) {
    return new CommandException(Cbss.WRONG_USE, "cbss: " + message);
  }

  /** What is wrong with a date that somebody wrote, and what to write instead. */
  static CommandException noDate(EdtfSyntaxException wrong) {
    String help = wrong.problems().stream()
        .flatMap(problem -> problem.help().stream())
        .map(each -> "; " + each)
        .collect(Collectors.joining());
    return wrongUse(wrong.getMessage() + help);
  }

  static CommandException dataErrors(String report) {
    return new CommandException(Cbss.DATA_ERRORS, report.stripTrailing());
  }

  int exitCode() {
    return exitCode;
  }
}
