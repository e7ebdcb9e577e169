package org.cbss.model.cli;

import java.io.Console;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cbss.model.validation.TextReport;

/** The environment of the user: the terminal, and the day. */
final class Terminal {
  /** The JDK from which on there is a console even without a terminal, and it can be asked. */
  private static final int CONSOLE_CAN_BE_ASKED = 22;

  private Terminal() {}

  /** Whether standard output is a terminal; false in case of doubt. */
  static boolean isInteractive() {
    if (System.console() == null || Runtime.version().feature() < CONSOLE_CAN_BE_ASKED) {
      return System.console() != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Returns the current day of the user; commands ask only for the word {@code today}. */
  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** Shows reports in colour on a terminal, unless NO_COLOR is set. */
  static TextReport report() {
    boolean colour = isInteractive() && System.getenv("NO_COLOR") == null;
    return colour ? TextReport.ansi() : TextReport.plain();
  }
}
