package org.cbss.model.query;

import org.cbss.model.Entity;

/**
 * A text in which a search found its words.
 *
 * @param entity the entity that contains the text
 * @param path the JSON Pointer from the entity to the text, such as {@code /areas/1/focus}
 * @param text the whole text
 * @param start the index of the first character found, inclusive
 * @param end the index after the last character found, exclusive
 */
public record SearchHit(Entity entity, String path, String text, int start, int end) {

  /**
   * Returns the part of the text that matches the words.
   *
   * @return the part, as it is written in the text
   */
  public String matchedText() {
    return text.substring(start, end);
  }

  /**
   * Returns the id of the entity, the path of the text and the position of the words.
   *
   * @return a text such as {@code cbss /name 4-11}
   */
  @Override
  public String toString() {
    return entity.id() + " " + path + " " + start + "-" + end;
  }
}
