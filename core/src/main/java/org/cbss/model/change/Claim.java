package org.cbss.model.change;

import org.cbss.model.DataPath;
import org.cbss.model.Id;
import org.cbss.model.Source;

/**
 * A value that a source gives, by a citation that has it as {@link org.cbss.model.Citation#says}.
 *
 * @param source the id of the source
 * @param path the path to the attribute that the value belongs to, such as {@code /presidencies/3/period}
 * @param says the value, in the notation of the attribute
 */
public record Claim(Id<Source> source, DataPath path, String says) {

  /**
   * Returns the source, the path and the value.
   *
   * @return a text such as {@code report on /presidencies/3/period: 2013/}
   */
  @Override
  public String toString() {
    return source + " on " + path + ": " + says;
  }
}
