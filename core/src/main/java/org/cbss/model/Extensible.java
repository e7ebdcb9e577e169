package org.cbss.model;

import java.util.Map;

/** Whatever can carry data beyond the model, under names that begin with {@code x-}. */
public sealed interface Extensible permits Annotated, Citation, Dataset {

  /**
   * What it carries beyond the model: the name of each, which begins with {@code x-} and goes on, and its value as compact
   * JSON text. The text is kept as it is; writing it refuses what is no JSON.
   *
   * @return the values by name; they are written in the order of their names
   */
  Map<String, String> extensions();
}
