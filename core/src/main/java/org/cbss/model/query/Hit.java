package org.cbss.model.query;

import org.cbss.model.Entity;

/**
 * A text in which a search found its words.
 *
 * @param entity the entity that contains the text
 * @param path the JSON Pointer from the entity to the text, such as {@code /areas/1/focus}
 * @param text the whole text
 * @param from the index of the first character found, inclusive
 * @param to the index after the last character found, exclusive
 */
public record Hit(Entity entity, String path, String text, int from, int to) {

  /**
   * Returns the words found, as they are written in the text.
   *
   * @return a part of the text
   */
  public String found() {
    return text.substring(from, to);
  }

  /**
   * Returns the id of the entity, the path of the text and the position of the words.
   *
   * @return a text such as {@code cbss /name 4-11}
   */
  @Override
  public String toString() {
    return entity.id() + " " + path + " " + from + "-" + to;
  }
}
