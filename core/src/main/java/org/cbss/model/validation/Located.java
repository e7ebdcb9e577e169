package org.cbss.model.validation;

import org.cbss.model.Identified;
import org.cbss.model.meta.Place;

/**
 * An entity or strategic area, and where it stands.
 *
 * @param <T> its type
 * @param value the entity or area
 * @param place where it stands
 */
public record Located<T extends Identified>(T value, Place place) {

  /**
   * The id as messages name it.
   *
   * @return the text of the id
   */
  public String name() {
    return value.id().value();
  }

  /**
   * The place of one of its values.
   *
   * @param attribute the name of the attribute
   * @return the place
   */
  public Place at(String attribute) {
    return place.at(attribute);
  }
}
