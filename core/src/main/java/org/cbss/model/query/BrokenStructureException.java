package org.cbss.model.query;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.cbss.model.structure.Fault;

/**
 * Thrown if a data set has integrity problems, so that no query about it can be answered: an id that is used twice, a
 * reference to an unknown id or to a record of another kind, or a cycle of references. The message lists the first problems.
 */
public final class BrokenStructureException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1;

  private static final int MOST_IN_MESSAGE = 20;

  private final transient List<String> faults;

  BrokenStructureException(List<Fault> faults) {
    super(message(faults));
    this.faults = faults.stream().map(BrokenStructureException::line).toList();
  }

  private static String message(List<Fault> faults) {
    int more = faults.size() - MOST_IN_MESSAGE;
    return faults.stream()
        .limit(MOST_IN_MESSAGE)
        .map(BrokenStructureException::line)
        .collect(Collectors.joining(
            "\n",
            "the data set has integrity problems:\n",
            more > 0 ? "\n… and " + more + " more" : ""));
  }

  private static String line(Fault fault) {
    int more = fault.related().size() - MOST_IN_MESSAGE;
    String others = fault.related().stream()
        .limit(MOST_IN_MESSAGE)
        .map(other -> "; " + other.message() + ": " + other.place())
        .collect(Collectors.joining("", "", more > 0 ? "; … and " + more + " more" : ""));
    return fault.place() + ": [" + fault.rule() + "] " + fault.message() + others;
  }

  /**
   * Returns all problems.
   *
   * @return a line for each problem: its JSON Pointer, the id of its rule, and a sentence
   */
  public List<String> faults() {
    return faults == null ? List.of(getMessage()) : faults;
  }
}
