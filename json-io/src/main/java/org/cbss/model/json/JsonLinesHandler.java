package org.cbss.model.json;

import org.cbss.model.Dataset;
import org.cbss.model.Entity;

/** Takes the records of a file that {@link JsonLinesReader} reads, one after the other. */
@FunctionalInterface
public interface JsonLinesHandler {

  /**
   * Takes what the first line says, before any record.
   *
   * @param header the data set without its records: title, language, last day that it speaks for, and data beyond the model
   */
  default void header(Dataset header) {}

  /**
   * Takes a record.
   *
   * @param entity the record
   * @param line the number of the line that it stands on, from 1
   */
  void entity(Entity entity, int line);
}
