package org.cbss.model.validation;

import java.util.List;
import java.util.Optional;
import org.cbss.model.DataPath;

/**
 * Edits that resolve a finding and cause no other finding. {@link org.cbss.model.change.Editor#apply(Fix)} applies them. It is
 * immutable.
 *
 * @param description the effect of the edits, in a few words
 * @param edits the edits
 * @param isSafe whether the record says the same after the edits as before, so that nobody has to look at them: they remove only
 *     what is said twice, or write a text in another form
 */
public record Fix(String description, List<Edit> edits, boolean isSafe) {
  /**
   * Creates a fix.
   *
   * @param description the effect of the edits
   * @param edits the edits
   * @param isSafe whether the record says the same after the edits
   */
  public Fix {
    edits = List.copyOf(edits);
  }

  /**
   * Creates a fix that a person should look at, because the record says something else after it.
   *
   * @param description the effect of the edits
   * @param edits the edits
   */
  public Fix(String description, List<Edit> edits) {
    this(description, edits, false);
  }

  /**
   * Returns a fix that replaces a value by a text.
   *
   * @param path the path to the value
   * @param text the new text
   * @return the fix, which is not safe
   */
  public static Fix replace(DataPath path, String text) {
    return new Fix("write " + text, List.of(new Edit(path, Optional.of(text))));
  }

  /**
   * Returns a fix that removes a value.
   *
   * @param path the path to the key or element
   * @return the fix, which is not safe
   */
  public static Fix remove(DataPath path) {
    return new Fix("remove it", List.of(new Edit(path, Optional.empty())));
  }

  /**
   * Returns this fix as a safe one.
   *
   * @return the same edits, after which the record says the same
   */
  public Fix asSafe() {
    return new Fix(description, edits, true);
  }
}
