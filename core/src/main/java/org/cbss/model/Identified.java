package org.cbss.model;

/**
 * An element with an id of its own, unique in its data set across all kinds: an entity or a strategic area.
 */
public sealed interface Identified permits Entity, StrategicArea {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  Id<? extends Identified> id();
}
