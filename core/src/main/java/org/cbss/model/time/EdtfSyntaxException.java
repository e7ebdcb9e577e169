package org.cbss.model.time;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Thrown for text that is no date or span of ours; it says what is wrong, and where it can, what to write instead. */
public final class EdtfSyntaxException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  EdtfSyntaxException(Problem problem) {
    this(List.of(problem));
  }

  EdtfSyntaxException(List<Problem> problems) {
    super(problems.stream().map(Problem::message).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /**
   * What is wrong with the text: one problem, or one for each end of a span.
   *
   * @return the problems, at least one (none after deserialization, which keeps the message alone)
   */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }

  /** What kinds of wrong text there are. */
  public enum Code {
    /** No date at all, or not written as EDTF writes it. */
    SYNTAX("date-syntax"),
    /** A day, or a month, that the calendar does not have. */
    NO_SUCH_DAY("date-no-such-day"),
    /** A date with a time of day or a zone. */
    HAS_TIME("date-has-time"),
    /** A year outside 0001 to 9999. */
    OUT_OF_RANGE("date-out-of-range"),
    /** Something that EDTF has and this library does not take. */
    UNSUPPORTED("date-unsupported"),
    /** A range whose last day is before its first. */
    REVERSED("date-reversed");

    private final String id;

    Code(String id) {
      this.id = id;
    }

    /**
     * The code as reports show it.
     *
     * @return such as {@code date-no-such-day}
     */
    public String id() {
      return id;
    }
  }

  /**
   * One thing that is wrong.
   *
   * @param code the kind
   * @param message one sentence
   * @param help what to write instead, where it can be known
   */
  public record Problem(Code code, String message, Optional<String> help) {
    static Problem of(Code code, String message) {
      return new Problem(code, message, Optional.empty());
    }

    static Problem of(Code code, String message, String help) {
      return new Problem(code, message, Optional.of(help));
    }
  }
}
