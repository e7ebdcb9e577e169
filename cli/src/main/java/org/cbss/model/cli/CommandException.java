package org.cbss.model.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;

/** An exception that ends a command with a message and an exit code. */
final class CommandException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1;

  private final int exitCode;

  private CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Returns an exception with exit code 2 and one line, in which control characters are escaped. */
  static CommandException failure(String message) {
    return new CommandException(Cbss.FAILURE, "cbss: " + TextReport.escape(message));
  }

  /** Returns an exception with exit code 2 about a file, with the reason that the operating system gave. */
  static CommandException failure(String action, Path file, IOException cause) {
    @Nullable String reason = reason(cause);
    return failure("cannot " + action + " " + file + (reason == null ? "" : ": " + reason));
  }

  private static @Nullable String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof CharacterCodingException) {
      return "it is not UTF-8";
    }
    return cause instanceof FileSystemException named ? named.getReason() : cause.getMessage();
  }

  /** Returns an exception with exit code 1 and a report of any length. */
  static CommandException dataErrors(String report) {
    return new CommandException(Cbss.DATA_ERRORS, report.stripTrailing());
  }

  /** Returns this exception with exit code 2, for a command of which 1 means something else than errors. */
  CommandException asFailure() {
    return new CommandException(Cbss.FAILURE, String.valueOf(getMessage()));
  }

  int exitCode() {
    return exitCode;
  }
}
