package org.cbss.model.time;

import java.io.Serial;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The exception for text that is not a valid date or span. It says what is wrong and, if known, what to write instead.
 *
 * <p>{@link #getParsedString()} is the whole text, {@link #getErrorIndex()} the position of the first problem in it. The
 * message quotes the invalid part, shortened and with invisible characters escaped.
 */
public final class EdtfSyntaxException extends DateTimeParseException {
  @Serial
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  EdtfSyntaxException(String text, Problem problem) {
    this(text, List.of(problem));
  }

  EdtfSyntaxException(String text, List<Problem> problems) {
    super(
        problems.stream().map(Problem::message).collect(Collectors.joining("; ")),
        text,
        problems.get(0).index());
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the problems of the text: one, or one for each end of a span.
   *
   * @return the problems, at least one; empty after deserialization, which keeps the message only
   */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }

  /** The kind of a problem. */
  public enum Code {
    /** The text is not a date, or not written as in EDTF. */
    SYNTAX("date-syntax"),
    /** The calendar does not have this day or month. */
    NO_SUCH_DAY("date-no-such-day"),
    /** The date has a time of day or a time zone. */
    HAS_TIME("date-has-time"),
    /** The year is outside 0001 to 9999. */
    OUT_OF_RANGE("date-out-of-range"),
    /** The text is valid EDTF that this library does not support. */
    UNSUPPORTED("date-unsupported"),
    /** The last day of a range is before its first. */
    REVERSED("date-reversed"),
    /** An all-of set, which is a span, is written as a date or as an end of a span. */
    ALL_OF("date-all-of");

    private final String id;

    Code(String id) {
      this.id = id;
    }

    /**
     * Returns the code as reports show it.
     *
     * @return the code, such as {@code date-no-such-day}
     */
    public String id() {
      return id;
    }
  }

  /**
   * A problem of a date.
   *
   * @param code the kind
   * @param message one sentence that quotes the invalid part
   * @param help what to write instead, or empty if unknown
   * @param index the position in the parsed text at which the problem begins, from 0
   */
  public record Problem(Code code, String message, Optional<String> help, int index) {
    static Problem of(Code code, String message) {
      return new Problem(code, message, Optional.empty(), 0);
    }

    static Problem of(Code code, String message, String help) {
      return new Problem(code, message, Optional.of(help), 0);
    }

    Problem withHelp(String replacement) {
      return new Problem(code, message, Optional.of(replacement), index);
    }

    Problem shiftedBy(int offset) {
      return new Problem(code, message, help, index + offset);
    }
  }
}
