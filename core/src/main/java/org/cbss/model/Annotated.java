package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An element of a data set with citations and an optional note. */
public sealed interface Annotated extends Extensible
    permits Convention, Entity, Membership, StrategicArea {

  /**
   * Returns the citations: the sources of this element.
   *
   * @return the citations, in reading order
   */
  @Value.Redacted
  List<Citation> citations();

  /**
   * Returns the note, for facts that no other attribute can hold.
   *
   * @return the note, or empty if there is none
   */
  @Value.Redacted
  Optional<LocalizedText> note();
}
