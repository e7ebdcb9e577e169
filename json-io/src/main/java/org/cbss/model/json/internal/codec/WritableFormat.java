package org.cbss.model.json.internal.codec;

import java.io.Serializable;
import tools.jackson.core.JsonGenerator;

/**
 * The format in which values of one type are written, for the modules of other libraries.
 *
 * @param <T> the type
 */
public interface WritableFormat<T> extends Serializable {

  /**
   * Returns the type.
   *
   * @return the type of the values
   */
  Class<T> type();

  /**
   * Writes a value.
   *
   * @param out the target
   * @param value the value
   * @throws IllegalArgumentException if JSON cannot hold the value
   */
  void write(JsonGenerator out, T value);

  /**
   * Returns a value as the bytes of its JSON.
   *
   * @param value the value
   * @return UTF-8, without white space
   * @throws IllegalArgumentException if JSON cannot hold the value
   */
  byte[] toBytes(T value);
}
