package org.cbss.model.query;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.cbss.model.structure.Fault;

/**
 * Thrown for a data set that does not hang together, so that no question about it can be answered: an id that two things
 * have, a reference that leads to nothing or to something of another kind, or references that come back to where they
 * began. The message lists all of them.
 */
public final class BrokenStructureException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1;

  private final transient List<String> faults;

  BrokenStructureException(List<Fault> faults) {
    super(faults.stream()
        .map(BrokenStructureException::line)
        .collect(Collectors.joining("\n", "the data set does not hang together:\n", "")));
    this.faults = faults.stream().map(BrokenStructureException::line).toList();
  }

  private static String line(Fault fault) {
    String others = fault.related().stream()
        .map(other -> "; " + other.message() + ": " + other.place())
        .collect(Collectors.joining());
    return fault.place() + ": [" + fault.rule() + "] " + fault.message() + others;
  }

  /**
   * What is wrong.
   *
   * @return a line for each fault: where it stands, as a JSON Pointer, the rule that it breaks, and what it is
   */
  public List<String> faults() {
    return faults == null ? List.of(getMessage()) : faults;
  }
}
