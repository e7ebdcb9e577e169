package org.cbss.model;

import java.util.List;
import java.util.Optional;

/** Whatever can cite where it comes from and bear a note. */
public sealed interface Annotated extends Extensible permits Entity, Membership, StrategicArea {

  /**
   * Where it comes from.
   *
   * @return the citations, in reading order
   */
  List<Citation> citations();

  /**
   * What the model cannot hold otherwise.
   *
   * @return the note, or nothing
   */
  Optional<LocalizedText> note();
}
