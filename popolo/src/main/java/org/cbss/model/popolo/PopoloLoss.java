package org.cbss.model.popolo;

import java.util.Optional;

/**
 * A value that Popolo cannot express, or only in part.
 *
 * @param id the id of the entity, or the empty text for the data set itself
 * @param attribute the name of the attribute in the format, or a path to it, such as {@code members/3/suspended}; the empty
 *     text for the entity as a whole
 * @param value the value as text: as JSON, if it is more than one string
 * @param reason the reason for the loss
 * @param instead the value that is read back from the files instead, or empty if there is none
 */
public record PopoloLoss(
    String id, String attribute, String value, String reason, Optional<String> instead) {

  /**
   * Returns the loss in one line.
   *
   * @return the line, such as {@code lt-2020 ordinal "3": Popolo has no such attribute}
   */
  @Override
  public String toString() {
    String what = id + (id.isEmpty() || attribute.isEmpty() ? "" : " ") + attribute;
    String written = instead.map(text -> "; \"" + text + "\" is written").orElse("");
    return what + " \"" + value + "\": " + reason + written;
  }
}
