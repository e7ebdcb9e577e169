package org.cbss.model.tables;

import org.jspecify.annotations.Nullable;

/** Thrown if a file cannot be read as tables at all. */
final class RefusedFileException extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;
  private final @Nullable String help;

  /**
   * Creates an exception.
   *
   * @param code the code of the finding
   * @param message one sentence
   * @param help one sentence on how to fix it, or null
   */
  RefusedFileException(String code, String message, @Nullable String help) {
    super(message);
    this.code = code;
    this.help = help;
  }

  String code() {
    return code;
  }

  @Nullable
  String help() {
    return help;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
