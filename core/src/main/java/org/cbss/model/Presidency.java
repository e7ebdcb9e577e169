package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A turn in the chair of a body: who held it, and when.
 *
 * <p>The holder is either a country or an organization; the builder takes both or neither, and reading refuses it.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Presidency extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<Presidency> id();

  /**
   * The body that was presided over.
   *
   * @return the id
   */
  Id<Organization> organization();

  /**
   * The country that held the chair.
   *
   * @return the country, or nothing where an organization held it
   */
  Optional<CountryCode> country();

  /**
   * The organization that held the chair.
   *
   * @return the id, or nothing where a country held it
   */
  Optional<Id<Organization>> holder();

  /**
   * What it is called.
   *
   * @return the title, or nothing where the source does not say
   */
  Optional<LocalizedText> title();

  /**
   * From its first day to its last.
   *
   * @return the span
   */
  TimeSpan period();

  /**
   * Its place in the rota, from 1 to 9,999.
   *
   * @return the ordinal, or nothing where the source does not say
   */
  Optional<Integer> ordinal();

  /**
   * Whether it was held jointly with another of the same time.
   *
   * @return true when it was, false unless stated
   */
  @Value.Default
  default boolean shared() {
    return false;
  }

  /**
   * What it set out to do.
   *
   * @return the priorities, in reading order
   */
  List<Priority> priorities();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  PresidencyBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static PresidencyBuilder builder() {
    return new PresidencyBuilder();
  }
}
