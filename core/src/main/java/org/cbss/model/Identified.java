package org.cbss.model;

/** Whatever has an id of its own, unique in its data set across all kinds: an entity or a strategic area. */
public sealed interface Identified permits Entity, StrategicArea {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  Id<? extends Identified> id();
}
