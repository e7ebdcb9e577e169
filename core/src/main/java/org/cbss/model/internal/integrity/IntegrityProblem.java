package org.cbss.model.internal.integrity;

import java.util.List;
import java.util.Optional;
import org.cbss.model.DataPath;

/**
 * A violation of the referential integrity of a data set.
 *
 * @param rule the id of the rule that reports it
 * @param subject the id of the entity that contains it
 * @param place its path
 * @param message one sentence
 * @param related the other locations that are involved
 * @param help advice on how to fix it, or empty if none can be given
 */
public record IntegrityProblem(
    String rule,
    String subject,
    DataPath place,
    String message,
    List<Other> related,
    Optional<String> help) {

  /**
   * Another location that is involved.
   *
   * @param subject the id of the entity that contains it
   * @param place its path
   * @param message a short description
   */
  public record Other(String subject, DataPath place, String message) {}
}
