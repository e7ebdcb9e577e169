package org.cbss.model.internal.schema;

import java.util.List;

/** A constraint between attributes of a record, which it refers to by name. */
public sealed interface Constraint {

  /**
   * Returns the attributes of which only one can be given.
   *
   * @return their names, or an empty list if this constraint excludes nothing
   */
  default List<String> alternatives() {
    return this instanceof ExactlyOne one
        ? one.names()
        : this instanceof AtMostOne most ? List.of(most.one(), most.other()) : List.of();
  }

  /**
   * Exactly one of some attributes is given.
   *
   * @param names the names of the attributes
   */
  record ExactlyOne(List<String> names) implements Constraint {}

  /**
   * At most one of two attributes is given.
   *
   * @param one the name of one attribute
   * @param other the name of the other attribute
   */
  record AtMostOne(String one, String other) implements Constraint {}

  /**
   * An attribute is required unless another one is given.
   *
   * @param name the name of the attribute
   * @param unless the name of the other attribute
   */
  record RequiredUnless(String name, String unless) implements Constraint {}

  /**
   * An attribute is required if another one is given.
   *
   * @param name the name of the attribute
   * @param with the name of the other attribute
   */
  record RequiredWith(String name, String with) implements Constraint {}
}
