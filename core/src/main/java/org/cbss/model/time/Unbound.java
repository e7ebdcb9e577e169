package org.cbss.model.time;

/** The two bounds that are no date. */
enum Unbound implements Bound {
  UNKNOWN(""),
  OPEN("..");

  private final String text;

  Unbound(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
