package org.cbss.model.internal.integrity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cbss.model.DataPath;

/**
 * A violation of the referential integrity of a data set.
 *
 * @param rule the id of the rule that reports it
 * @param entityId the id of the entity that contains it
 * @param path its path
 * @param message one sentence
 * @param related the other locations that are involved
 * @param help supplies advice on how to fix it, or empty if none can be given
 */
public record IntegrityProblem(
    String rule,
    String entityId,
    DataPath path,
    String message,
    List<Other> related,
    Supplier<Optional<String>> help) {

  /**
   * Another location that is involved.
   *
   * @param entityId the id of the entity that contains it
   * @param path its path
   * @param message a short description
   */
  public record Other(String entityId, DataPath path, String message) {}
}
