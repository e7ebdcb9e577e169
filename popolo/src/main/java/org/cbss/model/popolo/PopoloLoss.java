package org.cbss.model.popolo;

import java.util.Optional;

/**
 * A value that Popolo cannot say, or can say in part.
 *
 * @param id the id of the entity that it is of, or an empty text for the data set itself
 * @param attribute the attribute by its name in the format, or a path to one, such as {@code members/3/suspended}; an empty
 *     text for the entity as a whole
 * @param value the value as text; as JSON, where it is more than one string
 * @param why why Popolo cannot say it
 * @param instead the value as it is read back from what was written, or nothing where it is not there any more
 */
public record PopoloLoss(
    String id, String attribute, String value, String why, Optional<String> instead) {

  /**
   * The loss in one line.
   *
   * @return such as {@code lt-2020 ordinal "3": Popolo has no such attribute}
   */
  @Override
  public String toString() {
    String what = id + (id.isEmpty() || attribute.isEmpty() ? "" : " ") + attribute;
    String said = instead.map(text -> "; \"" + text + "\" is written").orElse("");
    return what + " \"" + value + "\": " + why + said;
  }
}
