package org.cbss.model.structure;

import java.util.List;
import java.util.Optional;
import org.cbss.model.meta.Place;

/**
 * A place where a data set does not hang together.
 *
 * @param rule the id of the rule that reports it
 * @param subject the id of the entity that it is in
 * @param place where it stands
 * @param message one sentence
 * @param related what else is involved
 * @param help what would mend it, or nothing where that cannot be known
 */
public record Fault(
    String rule,
    String subject,
    Place place,
    String message,
    List<Other> related,
    Optional<String> help) {

  /**
   * Something else that is involved.
   *
   * @param subject the id of the entity that it is in
   * @param place where it stands
   * @param message what it is, in a few words
   */
  public record Other(String subject, Place place, String message) {}
}
