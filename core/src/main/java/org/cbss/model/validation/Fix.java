package org.cbss.model.validation;

import java.util.List;
import java.util.Optional;
import org.cbss.model.meta.Place;

/**
 * Changes that mend what a finding reports, and break nothing else that the rules look at.
 *
 * @param description what they do, in a few words
 * @param edits the changes
 */
public record Fix(String description, List<Edit> edits) {

  /**
   * A fix.
   *
   * @param description what the changes do
   * @param edits the changes
   */
  public Fix {
    edits = List.copyOf(edits);
  }

  /**
   * Puts another text in the place of a value.
   *
   * @param place the value
   * @param text the text
   * @return the fix
   */
  public static Fix replace(Place place, String text) {
    return new Fix("write " + text, List.of(new Edit(place, Optional.of(text))));
  }

  /**
   * Leaves a value out.
   *
   * @param place the key or the element
   * @return the fix
   */
  public static Fix remove(Place place) {
    return new Fix("remove it", List.of(new Edit(place, Optional.empty())));
  }
}
