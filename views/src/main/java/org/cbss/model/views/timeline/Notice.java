package org.cbss.model.views.timeline;

/**
 * Says that something is left out.
 *
 * @param what what is, beginning with a lower-case letter and without a full stop
 * @param remedy what options change that, or an empty text
 */
public record Notice(String what, String remedy) {

  /** The notice as a sentence for readers of the page, who have no options. */
  String onPage() {
    return Character.toUpperCase(what.charAt(0)) + what.substring(1) + ".";
  }

  /**
   * The notice for who runs the command.
   *
   * @return one line
   */
  public String onTerminal() {
    return remedy.isEmpty() ? what : what + "; " + remedy;
  }
}
