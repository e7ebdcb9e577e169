package org.cbss.model.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;

/** The environment of the user: the terminal, and the current day. */
final class Terminal {
  /** The first JDK with a console even without a terminal, and with a method that tells them apart. */
  private static final int CONSOLE_WITHOUT_TERMINAL = 22;

  private static final int FILE_TYPE = 0xf000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xc000;

  private Terminal() {}

  /** Returns whether standard input and output are a terminal, or false if that is unknown. */
  static boolean isInteractive() {
    if (System.console() == null || Runtime.version().feature() < CONSOLE_WITHOUT_TERMINAL) {
      return System.console() != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Returns the charset of the terminal, or UTF-8 if output goes to a file or a pipe. */
  static Charset charset() {
    Console console = System.console();
    return console != null && isInteractive()
        ? charset(System.getProperty("stdout.encoding"), console.charset())
        : StandardCharsets.UTF_8;
  }

  /** Returns the charset that the user has set, or else that of the console. */
  static Charset charset(@Nullable String set, Charset console) {
    return set != null && Charset.isSupported(set) ? Charset.forName(set) : console;
  }

  /** Returns whether standard output is a pipe or a socket, or false if that is unknown. */
  static boolean outputIsPipe() {
    try {
      int mode = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
      return (mode & FILE_TYPE) == PIPE || (mode & FILE_TYPE) == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Returns the current day of the user, which the argument {@code today} stands for. */
  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** Returns whether output has colors: on a terminal, unless {@code NO_COLOR} is set. */
  static boolean hasColor() {
    return isInteractive() && System.getenv("NO_COLOR") == null;
  }

  static TextReport report() {
    return hasColor() ? TextReport.ansi() : TextReport.plain();
  }
}
