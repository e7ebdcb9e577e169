package org.cbss.model.meta;

/** What ties several attributes of a record together. */
public sealed interface Constraint {

  /**
   * Exactly one of two attributes is given.
   *
   * @param one the name of the one
   * @param other the name of the other
   */
  record ExactlyOne(String one, String other) implements Constraint {}

  /**
   * At most one of two attributes is given.
   *
   * @param one the name of the one
   * @param other the name of the other
   */
  record AtMostOne(String one, String other) implements Constraint {}

  /**
   * An attribute is given unless another one is.
   *
   * @param name the name of the attribute
   * @param unless the name of the other
   */
  record RequiredUnless(String name, String unless) implements Constraint {}

  /**
   * An attribute is given where another one is.
   *
   * @param name the name of the attribute
   * @param with the name of the other
   */
  record RequiredWith(String name, String with) implements Constraint {}
}
