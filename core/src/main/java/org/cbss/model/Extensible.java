package org.cbss.model;

import java.util.Map;
import org.immutables.value.Value;

/** An element that can carry data beyond the model, in keys that begin with {@code x-}. */
public sealed interface Extensible
    permits Annotated, Citation, Dataset, Party, Parent, Chair, FormerName, SeatCount, Suspension {

  /**
   * Returns the data beyond the model: values as compact JSON text, by key. A key begins with {@code x-} and has at least one
   * more character.
   *
   * <p>The text is kept as it is. Writers reject text that is not valid JSON.
   *
   * @return the values by key; they are written in the order of their keys
   */
  @Value.Redacted
  Map<String, String> extensions();
}
