package org.cbss.model.json.codec;

import org.jspecify.annotations.Nullable;

/** Reads and writes the values of one type. */
abstract class ValueCodec<V> {

  /**
   * Reads the value of which the parser stands at the first token, and leaves it at the last. Null where it is reported.
   */
  abstract @Nullable V read(ReadContext context);

  abstract void write(JsonOutput out, V value);

  /** Checks a text that says such a value in another place: what a citation says. */
  void check(String text, Complaint complaint) {}
}
