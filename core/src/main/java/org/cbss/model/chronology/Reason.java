package org.cbss.model.chronology;

import java.util.List;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;

/**
 * A statement of a data set that a bound or a contradiction follows from. Instances are immutable and thread-safe.
 *
 * @param kind the kind of statement
 * @param path the path of the value that states it, such as the period of a record
 * @param related the paths of the other values that it compares, such as the ordinal of the record before
 * @param words the statement in words, such as {@code dk ended on 2020-06-30}
 * @param citations the citations that support it
 */
public record Reason(
    Kind kind, DataPath path, List<DataPath> related, String words, List<Citation> citations) {

  /** The kind of a statement. */
  public enum Kind {
    /** A date or period. */
    STATED,
    /** A relation between two records, such as that a term follows another. */
    RELATION,
    /** A convention of an organization or a post. */
    CONVENTION
  }

  /**
   * Creates a reason.
   *
   * @param kind what is stated
   * @param path the path of the statement
   * @param related the paths of the other values that it compares
   * @param words the statement in words
   * @param citations the citations that support it
   */
  public Reason {
    related = List.copyOf(related);
    citations = List.copyOf(citations);
  }

  /**
   * Returns the words and the path.
   *
   * @return a text such as {@code dk ended on 2020-06-30 (/presidencies/3/period)}
   */
  @Override
  public String toString() {
    return words + " (" + path + ")";
  }
}
