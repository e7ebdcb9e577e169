package org.cbss.model.site.internal.page;

import java.util.List;

/**
 * A statement with its certainty in words, its citations, and what it follows from if it is inferred.
 *
 * @param runs the statement
 * @param certainty the certainty, empty if it is stated elsewhere
 * @param style the certainty as a class of the style sheet
 * @param citations the citations
 * @param because the statements that it follows from, empty if it is not inferred
 */
public record Value(
    List<Run> runs,
    String certainty,
    String style,
    List<Citing> citations,
    List<List<Run>> because) {

  /**
   * Returns a value without a certainty of its own.
   *
   * @param runs the statement
   * @return the value
   */
  public static Value of(Run... runs) {
    return of(List.of(runs));
  }

  /**
   * Returns a value without a certainty of its own.
   *
   * @param runs the statement
   * @return the value
   */
  public static Value of(List<Run> runs) {
    return new Value(runs, "", "", List.of(), List.of());
  }

  /**
   * Returns another statement with the certainty and the citations of this one.
   *
   * @param others the other statement
   * @return the value
   */
  public Value with(List<Run> others) {
    return new Value(others, certainty, style, citations, because);
  }

  /**
   * Returns this statement with a certainty.
   *
   * @param words the certainty in words
   * @param css the class of the style sheet
   * @return the value
   */
  public Value with(String words, String css) {
    return new Value(runs, words, css, citations, because);
  }

  /**
   * Returns this statement with citations.
   *
   * @param cited the citations
   * @return the value
   */
  public Value citing(List<Citing> cited) {
    return new Value(runs, certainty, style, cited, because);
  }

  /**
   * Returns this statement with what it follows from.
   *
   * @param reasons the statements, empty for none
   * @return the value
   */
  public Value because(List<List<Run>> reasons) {
    return new Value(runs, certainty, style, citations, reasons);
  }

  /**
   * Returns the plain text of the statement.
   *
   * @return the text
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
