package org.cbss.model.views.timeline;

/**
 * A notice that a picture leaves something out.
 *
 * @param what the sentence, without capital letter and full stop
 * @param remedy the options of the command that change that, or the empty text
 */
public record Notice(String what, String remedy) {

  /** Returns the notice as a sentence for readers of the page, who have no options. */
  String onPage() {
    return Character.toUpperCase(what.charAt(0)) + what.substring(1) + ".";
  }

  /**
   * Returns the notice for the user of the command.
   *
   * @return one line
   */
  public String onTerminal() {
    return remedy.isEmpty() ? what : what + "; " + remedy;
  }
}
