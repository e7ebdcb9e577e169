package org.cbss.model.json.internal.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cbss.model.DataPath;
import org.cbss.model.internal.validation.ReportAccess;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;
import org.cbss.model.validation.Severity;
import org.jspecify.annotations.Nullable;

/** The problems of one file: the first ones with their offsets, and the number of the others by code. */
public final class ProblemLog {
  private record Problem(
      String code,
      Severity severity,
      int offset,
      String pointer,
      String message,
      @Nullable String help) {}

  private static final String ANY_VALUE = "json-";

  /** Long keys of deeply nested objects would make a report much larger than the file. */
  private static final int MAX_POINTER = 4_000;

  /** Not a {@link ProblemCode}, since it is not an error. */
  private static final String NOT_KEPT = "merge-not-kept";

  /** Not a {@link ProblemCode}, since it is not an error. */
  private static final String FORMAT_NEWER = "format-newer";

  private final List<Problem> kept = new ArrayList<>();
  private final Map<String, Integer> notKept = new TreeMap<>();
  private int errors;

  /** Creates a log without problems. */
  public ProblemLog() {}

  /**
   * Adds an error, which is counted only if there are many.
   *
   * @param code the code, as reports show it
   * @param offset the offset in bytes
   * @param pointer makes the JSON Pointer, if the error is kept
   * @param message one sentence
   * @param help one sentence on how to fix it, or null
   */
  public void add(
      String code, int offset, Supplier<String> pointer, String message, @Nullable String help) {
    errors++;
    if (kept.size() < Report.MAX_FINDINGS) {
      kept.add(new Problem(code, Severity.ERROR, offset, bounded(pointer.get()), message, help));
    } else {
      notKept.merge(code, 1, Integer::sum);
    }
  }

  /** Returns a pointer, or that of an enclosing value if it is too long. */
  private static String bounded(String pointer) {
    return pointer.length() <= MAX_POINTER
        ? pointer
        : pointer.substring(0, pointer.lastIndexOf('/', MAX_POINTER));
  }

  /**
   * Adds a warning on the whole file.
   *
   * @param code the code
   * @param offset the offset in bytes
   * @param message one sentence
   * @param help one sentence on how to fix it
   */
  public void warn(ProblemCode code, int offset, String message, String help) {
    kept.add(new Problem(code.id(), Severity.WARNING, offset, "", message, help));
  }

  /**
   * Adds a warning that a newer minor version of the format is named.
   *
   * @param offset the offset of the name
   * @param named the name
   */
  public void newerFormat(int offset, String named) {
    String message = "newer format " + ValueQuoter.of(named)
        + ": keys that this version of the library does not know are kept, and not checked";
    kept.add(new Problem(FORMAT_NEWER, Severity.WARNING, offset, "/format", message, null));
  }

  /**
   * Adds a warning that an unknown key is kept, unless there are many problems.
   *
   * @param offset the offset of the key
   * @param pointer the JSON Pointer of its value
   * @param message one sentence
   */
  public void unknownKeyKept(int offset, String pointer, String message) {
    if (kept.size() < Report.MAX_FINDINGS) {
      String code = ProblemCode.SHAPE_UNKNOWN_KEY.id();
      kept.add(new Problem(code, Severity.WARNING, offset, bounded(pointer), message, null));
    }
  }

  /**
   * Reports an extension of the whole file that has another value in another file.
   *
   * @param name the name of the extension
   * @param offset the offset of its value
   * @param other the name of the other file
   */
  public void mergeConflict(String name, int offset, String other) {
    String message = "conflicting value of " + ValueQuoter.of(name) + ": "
        + ValueQuoter.shorten(other) + " has another";
    add(
        ProblemCode.MERGE_CONFLICT.id(),
        offset,
        () -> "/" + DataPath.escape(name),
        message,
        "give both files the same value");
  }

  /**
   * Reports a value of the root that is not kept, since another file has the value that is.
   *
   * @param pointer the pointer of the key
   * @param offset the offset of its value
   * @param message one sentence
   */
  public void mergeNotKept(String pointer, int offset, String message) {
    kept.add(new Problem(NOT_KEPT, Severity.INFORMATION, offset, pointer, message, null));
  }

  /**
   * Returns the number of errors.
   *
   * @return the number
   */
  public int errors() {
    return errors;
  }

  /**
   * Returns the errors that are independent of the type of the value.
   *
   * @return a new log
   */
  public ProblemLog ofAnyValue() {
    ProblemLog log = new ProblemLog();
    kept.stream().filter(problem -> problem.code.startsWith(ANY_VALUE)).forEach(log::add);
    notKept.forEach((code, count) -> {
      if (code.startsWith(ANY_VALUE)) {
        log.addUnkept(code, count);
      }
    });
    return log;
  }

  private void add(Problem problem) {
    add(problem.code, problem.offset, () -> problem.pointer, problem.message, problem.help);
  }

  private void addUnkept(String code, int count) {
    notKept.merge(code, count, Integer::sum);
    errors += count;
  }

  /**
   * Adds the errors of another log.
   *
   * @param other the log
   */
  public void addAll(ProblemLog other) {
    other.kept.forEach(this::add);
    other.notKept.forEach(this::addUnkept);
  }

  /**
   * Returns the message of the error that was found first.
   *
   * @return the message
   */
  public String firstMessage() {
    return kept.get(0).message;
  }

  /**
   * Returns the least offset of a problem.
   *
   * @return the offset in bytes
   * @throws java.util.NoSuchElementException if there is no problem
   */
  public int firstOffset() {
    return kept.stream().mapToInt(Problem::offset).min().orElseThrow();
  }

  /** Removes all problems. */
  public void clear() {
    kept.clear();
    clearErrors();
  }

  /** Removes all errors; warnings stay. */
  public void clearErrors() {
    kept.removeIf(problem -> problem.severity == Severity.ERROR);
    notKept.clear();
    errors = 0;
  }

  /**
   * Returns whether there is an error.
   *
   * @return true if there is one or more
   */
  public boolean hasErrors() {
    return errors > 0;
  }

  /**
   * Returns whether there is no problem, not even a warning.
   *
   * @return true if there is none
   */
  public boolean isEmpty() {
    return kept.isEmpty() && notKept.isEmpty();
  }

  /**
   * Returns the problems in the order of the file.
   *
   * @param map finds lines and columns in the file
   * @return the report
   */
  public Report toReport(LineMap map) {
    ReportBuilder report = new ReportBuilder();
    kept.stream()
        .sorted((one, other) -> Integer.compare(one.offset, other.offset))
        .forEach(problem -> report.add(finding(problem, map)));
    Report counts = ReportAccess.<Report, Finding>of(Report.empty()).ofUnkeptErrors(notKept);
    return report.addAll(counts).build();
  }

  private static Finding finding(Problem problem, LineMap map) {
    return new Finding(
        problem.code,
        problem.severity,
        problem.message,
        Location.inFile(problem.pointer, map.position(problem.offset)),
        List.of(),
        Optional.ofNullable(problem.help));
  }
}
