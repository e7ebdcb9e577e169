package org.cbss.model;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A rule on who chairs an organization: the holder of the presidency of another one, or of a post.
 *
 * <p>It names exactly one of the two. The builder accepts both or neither; a reader does not. Instances are immutable and
 * thread-safe.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Chair extends Extensible {

  /**
   * Returns the id of the organization whose presidency has the chair.
   *
   * @return the id, or empty if a post has the chair
   */
  Optional<Id<Organization>> presidencyOf();

  /**
   * Returns the id of the post whose holder has the chair.
   *
   * @return the id, or empty if a presidency has the chair
   */
  Optional<Id<Post>> post();

  /**
   * Returns the period in which the rule holds, from the first day to the last, both inclusive.
   *
   * @return the period, or empty if it holds always, or the period is unknown
   */
  Optional<TimeSpan> period();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  ChairBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static ChairBuilder builder() {
    return new ChairBuilder();
  }
}
