package org.cbss.model.validation;

import org.cbss.model.Identified;
import org.cbss.model.meta.Place;

/**
 * An entity or strategic area with its path in the data set.
 *
 * @param <T> the type of the entity or area
 * @param value the entity or area
 * @param place its path
 */
public record Located<T extends Identified>(T value, Place place) {
  /**
   * Returns the id as text, as messages show it.
   *
   * @return the text of the id
   */
  public String name() {
    return value.id().value();
  }

  /**
   * Returns the path to one of its attributes.
   *
   * @param attribute the name of the attribute
   * @return the path
   */
  public Place at(String attribute) {
    return place.at(attribute);
  }
}
