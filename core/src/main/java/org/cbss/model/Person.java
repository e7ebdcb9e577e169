package org.cbss.model;

import java.util.List;
import org.immutables.value.Value;

/** A person who held a public post. Only names are recorded. */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Person extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<Person> id();

  /**
   * Returns the name as it is usually written.
   *
   * @return the name
   */
  String name();

  /**
   * Returns the other spellings of the name.
   *
   * @return the names, in reading order
   */
  @Value.Redacted
  List<String> otherNames();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  PersonBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static PersonBuilder builder() {
    return new PersonBuilder();
  }
}
