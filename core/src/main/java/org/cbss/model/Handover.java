package org.cbss.model;

/** How a chair or a post passes from one holder to the next. */
public enum Handover implements Coded {
  /** The last day of one holder is the first day of the next, as if the chair passes at a meeting. */
  SAME_DAY("same-day"),
  /** The next holder begins on the day after the last day of the one before. */
  NEXT_DAY("next-day");

  private final String code;

  Handover(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
