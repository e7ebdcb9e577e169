package org.cbss.model.json;

import org.cbss.model.Dataset;
import org.cbss.model.Entity;

/** Receives the records that {@link JsonLinesReader} reads, in the order of the file. */
@FunctionalInterface
public interface JsonLinesHandler {

  /**
   * Receives the first line, before any record.
   *
   * @param header the data set without its records: title, language, as-of date, acceptances and extensions
   */
  default void header(Dataset header) {}

  /**
   * Receives a record.
   *
   * @param entity the record
   * @param line the number of its line, from 1
   */
  void entity(Entity entity, int line);
}
