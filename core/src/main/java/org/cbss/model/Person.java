package org.cbss.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * Somebody who held a public office. No more than the name is kept.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Person extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<Person> id();

  /**
   * The name as it is usually written.
   *
   * @return the name
   */
  String name();

  /**
   * Other ways in which it is written.
   *
   * @return the names, in reading order
   */
  List<String> otherNames();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  PersonBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static PersonBuilder builder() {
    return new PersonBuilder();
  }
}
