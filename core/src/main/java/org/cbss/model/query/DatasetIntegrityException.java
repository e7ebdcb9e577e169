package org.cbss.model.query;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.cbss.model.internal.integrity.IntegrityProblem;

/**
 * Thrown if a data set has integrity problems, so that no query about it can be answered: an id that is used twice, a
 * reference to an unknown id or to a record of another kind, or a cycle of references. The message lists the first problems.
 */
public final class DatasetIntegrityException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1;

  private static final int MAX_IN_MESSAGE = 20;

  private final transient List<String> problems;

  DatasetIntegrityException(List<IntegrityProblem> problems) {
    super(message(problems));
    this.problems = problems.stream().map(DatasetIntegrityException::line).toList();
  }

  private static String message(List<IntegrityProblem> problems) {
    int more = problems.size() - MAX_IN_MESSAGE;
    return problems.stream()
        .limit(MAX_IN_MESSAGE)
        .map(DatasetIntegrityException::line)
        .collect(Collectors.joining(
            "\n",
            "the data set has integrity problems:\n",
            more > 0 ? "\n… and " + more + " more" : ""));
  }

  private static String line(IntegrityProblem problem) {
    int more = problem.related().size() - MAX_IN_MESSAGE;
    String others = problem.related().stream()
        .limit(MAX_IN_MESSAGE)
        .map(other -> "; " + other.message() + ": " + other.path())
        .collect(Collectors.joining("", "", more > 0 ? "; … and " + more + " more" : ""));
    return problem.path() + ": [" + problem.rule() + "] " + problem.message() + others;
  }

  /**
   * Returns all problems.
   *
   * @return a line for each problem: its JSON Pointer, the id of its rule, and a sentence
   */
  public List<String> problems() {
    return problems == null ? List.of(getMessage()) : problems;
  }
}
