package org.cbss.model.json.internal.codec;

import org.cbss.model.json.internal.diagnosis.ProblemSink;
import org.jspecify.annotations.Nullable;

/** Reads and writes the values of one type. */
abstract class ValueCodec<V> {

  /**
   * Reads a value. The parser is at its first token before and at its last token after. Returns null if the value was reported.
   */
  abstract @Nullable V read(ReadContext context);

  abstract void write(JsonOutput out, V value);

  /** Checks a text that gives such a value in another place: the value of a citation. */
  void check(String text, ProblemSink problems) {}
}
