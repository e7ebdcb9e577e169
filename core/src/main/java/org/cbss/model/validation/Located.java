package org.cbss.model.validation;

import org.cbss.model.DataPath;
import org.cbss.model.Identified;

/**
 * An entity or strategic area with its path in the data set.
 *
 * @param <T> the type of the entity or area
 * @param value the entity or area
 * @param path its path
 */
public record Located<T extends Identified>(T value, DataPath path) {
  /**
   * Returns the id as text, as messages show it.
   *
   * @return the text of the id
   */
  public String idText() {
    return value.id().value();
  }

  /**
   * Returns the path to one of its attributes.
   *
   * @param attribute the name of the attribute
   * @return the path
   */
  public DataPath resolve(String attribute) {
    return path.resolve(attribute);
  }
}
