package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A presidency: one period in the chair of an organization.
 *
 * <p>It has one holder, or several if they hold the chair together. The builder accepts none; a reader does not.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Presidency extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<Presidency> id();

  /**
   * Returns the id of the organization whose chair was held.
   *
   * @return the id
   */
  Id<Organization> organization();

  /**
   * Returns the countries and organizations that held the chair.
   *
   * @return the holders, in reading order; more than one if they held it together
   */
  @Value.Redacted
  List<Party> holders();

  /**
   * Returns the title.
   *
   * @return the title, or empty if unknown
   */
  Optional<LocalizedText> title();

  /**
   * Returns the period, from the first day in the chair to the last, both inclusive.
   *
   * @return the period
   */
  TimeSpan period();

  /**
   * Returns whether the presidency is claimed and contested. Nothing about it is certain, and it excludes no other.
   *
   * @return true for a disputed presidency, false by default
   */
  @Value.Default
  @Value.Redacted
  default boolean disputed() {
    return false;
  }

  /**
   * Returns the position in the rota, from 1 to 9,999.
   *
   * @return the ordinal, or empty if unknown
   */
  Optional<Integer> ordinal();

  /**
   * Returns the priorities that the presidency set.
   *
   * @return the priorities, in reading order
   */
  @Value.Redacted
  List<Priority> priorities();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  PresidencyBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static PresidencyBuilder builder() {
    return new PresidencyBuilder();
  }
}
