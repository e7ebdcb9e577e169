package org.cbss.model.json.codec;

import org.jspecify.annotations.Nullable;

/** Which format a file names, while it is read: the right one, another, or none so far. */
final class NamedFormat {
  private final @Nullable String wanted;
  private final int begin;
  private boolean right;
  private int wrongAt = -1;

  /**
   * Nothing named so far.
   *
   * @param wanted the format that the file must name, or null where it names none
   * @param begin where the file begins
   */
  NamedFormat(@Nullable String wanted, int begin) {
    this.wanted = wanted;
    this.begin = begin;
  }

  /** Remembers that the right format is named. */
  void isRight() {
    right = true;
    wrongAt = -1;
  }

  /** Remembers that another is named at an offset. */
  void isAnother(int offset) {
    right = false;
    wrongAt = offset;
  }

  /** Whether the file has named no format so far, or another. */
  boolean isMissingOrWrong() {
    return wanted != null && !right;
  }

  /** Whether the file has named another format. */
  boolean isWrong() {
    return wrongAt >= 0;
  }

  /** Reports the format, and nothing else of the file. */
  void report(ProblemLog log) {
    log.clear();
    String help = "write \"format\": \"" + wanted + "\"";
    String code = Code.FORMAT_VERSION.id();
    if (isWrong()) {
      log.add(code, wrongAt, () -> "/format", "the file is of another format", help);
    } else {
      log.add(code, begin, () -> "", "the file names no format", help);
    }
  }
}
