package org.cbss.model.json.internal.codec;

import java.util.Map;
import java.util.regex.Pattern;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;

/** Detects the format that a file names while it is read: the right one, another, or none so far. */
final class FormatDetector {
  /** The format of files that are one object. */
  static final String FILE = "cbss-model/1";

  /** The format of files with a record a line. */
  static final String LINES = "cbss-model-lines/1";

  /** The form of a file in one of the two formats, and how to read it. */
  private record Known(String form, String help) {}

  private static final Map<String, Known> KNOWN = Map.of(
      FILE,
      new Known("a single object", "name it .json, or read it with DatasetReader"),
      LINES,
      new Known(
          "one record per line",
          "name it .ndjson or .jsonl and read it alone, or use JsonLinesReader"));

  private static final Pattern MINOR = Pattern.compile("\\.[1-9][0-9]{0,3}");

  private final @Nullable String wanted;
  private final int begin;
  private boolean right;
  private boolean newer;
  private int wrongAt = -1;
  private String wrong = "";

  /**
   * Creates a detector of a file that has named no format so far.
   *
   * @param wanted the format that the file must name, or null if it need not name one
   * @param begin the offset of the file
   */
  FormatDetector(@Nullable String wanted, int begin) {
    this.wanted = wanted;
    this.begin = begin;
  }

  /** Returns the minor version of a format, such as {@code .1}; empty if it has none, or is not a version of this one. */
  static String minorOf(String named, String format) {
    String minor = named.startsWith(format) ? named.substring(format.length()) : "";
    return MINOR.matcher(minor).matches() ? minor : "";
  }

  /** Remembers that a newer minor version of the right format is named. */
  void isNewer() {
    isRight();
    newer = true;
  }

  /** Returns whether the file has named a newer minor version of the right format. */
  boolean hasNewer() {
    return newer;
  }

  /** Remembers that the right format is named. */
  void isRight() {
    right = true;
    wrongAt = -1;
  }

  /** Remembers that another is named at an offset; an empty text if it is not a string. */
  void isAnother(int offset, String named) {
    right = false;
    wrongAt = offset;
    wrong = named;
  }

  /** Returns whether the file has named no format so far, or another. */
  boolean isMissingOrWrong() {
    return wanted != null && !right;
  }

  /** Returns whether the file has named another format. */
  boolean isWrong() {
    return wrongAt >= 0;
  }

  /** Reports the format, and nothing else of the file. */
  void report(ProblemLog log) {
    log.clear();
    String write = "write \"format\": \"" + wanted + "\"";
    String code = ProblemCode.FORMAT_VERSION.id();
    if (!isWrong()) {
      log.add(code, begin, () -> "", "the file has no \"format\"", write);
      return;
    }
    Known known = KNOWN.get(wrong.replaceFirst(MINOR.pattern() + "$", ""));
    String message = "unsupported format" + (wrong.isEmpty() ? "" : " " + ValueQuoter.of(wrong))
        + (known == null ? "" : ", which is for files with " + known.form);
    log.add(code, wrongAt, () -> "/format", message, known == null ? write : known.help);
  }
}
