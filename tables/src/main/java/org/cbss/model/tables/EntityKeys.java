package org.cbss.model.tables;

/** The texts by which rows name the entity that they belong to: its id, with a number if several entities have that id. */
final class EntityKeys {
  /** Separates an id, which cannot contain it, from a number. */
  private static final char NUMBER = '#';

  private EntityKeys() {}

  /**
   * Returns the key of an entity.
   *
   * @param id its id
   * @param number its number among the entities of that id, from 1, in the order of the data set
   */
  static String of(String id, int number) {
    return number == 1 ? id : id + NUMBER + number;
  }
}
