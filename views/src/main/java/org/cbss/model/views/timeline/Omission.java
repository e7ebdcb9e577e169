package org.cbss.model.views.timeline;

/**
 * A reason for which a picture leaves out entries.
 *
 * @param description a sentence, without capital letter and full stop
 * @param remedy the options of the command that change that, or the empty text
 */
public record Omission(String description, String remedy) {

  /** Returns the omission as a sentence on the page, without the options of the command. */
  String toPageText() {
    return Character.toUpperCase(description.charAt(0)) + description.substring(1) + ".";
  }

  /**
   * Returns the omission with its remedy, for the user of the command.
   *
   * @return one line
   */
  public String toTerminalText() {
    return remedy.isEmpty() ? description : description + "; " + remedy;
  }
}
