package org.cbss.model.validation;

import java.util.List;
import java.util.Optional;
import org.cbss.model.DataPath;

/**
 * Edits that resolve a finding and cause no other finding. It is immutable.
 *
 * @param description the effect of the edits, in a few words
 * @param edits the edits
 */
public record Fix(String description, List<Edit> edits) {
  /**
   * Creates a fix.
   *
   * @param description the effect of the edits
   * @param edits the edits
   */
  public Fix {
    edits = List.copyOf(edits);
  }

  /**
   * Returns a fix that replaces a value by a text.
   *
   * @param path the path to the value
   * @param text the new text
   * @return the fix
   */
  public static Fix replace(DataPath path, String text) {
    return new Fix("write " + text, List.of(new Edit(path, Optional.of(text))));
  }

  /**
   * Returns a fix that removes a value.
   *
   * @param path the path to the key or element
   * @return the fix
   */
  public static Fix remove(DataPath path) {
    return new Fix("remove it", List.of(new Edit(path, Optional.empty())));
  }
}
