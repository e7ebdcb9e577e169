package org.cbss.model.time;

/** What EDTF's trailing mark says of a date: that it is doubted, approximate, or both. */
public enum Qualifier {
  /** Doubted: {@code 2020?}. */
  UNCERTAIN('?'),
  /** Approximate: {@code 2020~}. */
  APPROXIMATE('~'),
  /** Doubted and approximate: {@code 2020%}. */
  UNCERTAIN_AND_APPROXIMATE('%');

  private final char mark;

  Qualifier(char mark) {
    this.mark = mark;
  }

  /**
   * The character that follows the date.
   *
   * @return {@code ?}, {@code ~} or {@code %}
   */
  public char mark() {
    return mark;
  }
}
