package org.cbss.model.time;

/** The qualifier of a date in EDTF: uncertain, approximate, or both. */
public enum Qualifier {
  /** The source is doubtful: {@code 2020?}. */
  UNCERTAIN('?'),
  /** The date is an estimate: {@code 2020~}. */
  APPROXIMATE('~'),
  /** The source is doubtful, and the date an estimate: {@code 2020%}. */
  UNCERTAIN_AND_APPROXIMATE('%');

  private final char mark;

  Qualifier(char mark) {
    this.mark = mark;
  }

  /**
   * Returns the character that follows the date.
   *
   * @return {@code ?}, {@code ~} or {@code %}
   */
  public char mark() {
    return mark;
  }
}
