package org.cbss.model.query;

import org.cbss.model.Entity;

/**
 * A place where a search found its words.
 *
 * @param entity the entity that the text is in
 * @param path the path from the entity to the text, as a JSON Pointer, such as {@code /areas/1/focus}
 * @param text the whole text
 * @param from the index of the first character found
 * @param to the index after the last one
 */
public record Hit(Entity entity, String path, String text, int from, int to) {

  /**
   * What was found, as it is written there.
   *
   * @return a part of the text
   */
  public String found() {
    return text.substring(from, to);
  }
}
