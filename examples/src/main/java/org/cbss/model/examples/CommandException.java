package org.cbss.model.examples;

import java.io.Serial;

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

  static CommandException dataErrors(String report) {
    return new CommandException(Cbss.DATA_ERRORS, report.stripTrailing());
  }

  int exitCode() {
    return exitCode;
  }
}
