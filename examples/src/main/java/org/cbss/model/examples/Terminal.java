package org.cbss.model.examples;

import java.io.Console;
import org.cbss.model.validation.TextReport;

/** Tells whether somebody is looking. */
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

  /** Shows reports in colour on a terminal, unless NO_COLOR is set. */
  static TextReport report() {
    boolean colour = isInteractive() && System.getenv("NO_COLOR") == null;
    return colour ? TextReport.coloured() : TextReport.plain();
  }
}
