package org.cbss.model.chronology;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cbss.model.DataPath;

/**
 * Statements of a data set that no reading fits together. Without any one of them, the others have a reading. Instances are
 * immutable and thread-safe.
 *
 * @param reasons the statements, in the order of a chain: each relation leads from the statement before to the next
 * @param qualified whether a date among them has a qualifier, such as {@code 2001?}
 */
public record Contradiction(List<Reason> reasons, boolean qualified) {
  private static final Comparator<Reason> BY_PLACE = Comparator.<Reason>comparingInt(
          reason -> reason.path().kind() == null ? -1 : reason.path().kind().ordinal())
      .thenComparingInt(reason -> reason.path().index())
      .thenComparing(Reason::kind, Comparator.reverseOrder());

  /**
   * Creates a contradiction.
   *
   * @param reasons the statements
   * @param qualified whether a date among them has a qualifier
   */
  public Contradiction {
    reasons = List.copyOf(reasons);
  }

  /**
   * Returns the path of the statement that comes last in the document: of several in one entity, a date.
   *
   * @return the path
   */
  public DataPath path() {
    return reasons.stream().max(BY_PLACE).orElseThrow().path();
  }

  /**
   * Returns the words of the statements.
   *
   * @return a text such as {@code a ended in or after 2001-05-01; b follows a without a vacancy; …}
   */
  @Override
  public String toString() {
    return reasons.stream().map(Reason::words).collect(Collectors.joining("; "));
  }
}
