package org.cbss.model.views.timeline;

import java.util.Locale;

/** The type of the entries in a lane: periods are drawn as bars, events as marks. */
public enum LaneType {
  /** Presidencies, a lane for each organization. */
  PRESIDENCIES("presidency", Glyph.BAR, "#2a5da8"),
  /** Mandates, a lane for each organization. */
  MANDATES("mandate", Glyph.BAR, "#6a4ca0"),
  /** Projects and their phases. */
  PROJECTS("project", Glyph.BAR, "#15756a"),
  /** Personnel terms, a lane for each post. */
  PEOPLE("term", Glyph.BAR, "#a4511f"),
  /** Organizations that have a period. */
  ORGANIZATIONS("organization", Glyph.BAR, "#566273"),
  /** Meetings. */
  MEETINGS("meeting", Glyph.CIRCLE, "#2a5da8"),
  /** Decisions. */
  DECISIONS("decision", Glyph.DIAMOND, "#a12f56"),
  /** Starts of projects and organizations. */
  LAUNCHES("launch", Glyph.TRIANGLE, "#2d7431"),
  /** Take-home messages. */
  MESSAGES("message", Glyph.SQUARE, "#7d6207");

  /** The shape of an entry: a bar from start to end, or a mark. */
  enum Glyph {
    BAR,
    CIRCLE,
    DIAMOND,
    TRIANGLE,
    SQUARE
  }

  private final String singular;
  private final Glyph glyph;
  private final String color;

  LaneType(String singular, Glyph glyph, String color) {
    this.singular = singular;
    this.glyph = glyph;
    this.color = color;
  }

  Glyph glyph() {
    return glyph;
  }

  /** Returns whether the entries are events, drawn as marks. */
  boolean isMarks() {
    return glyph != Glyph.BAR;
  }

  /** Returns the color, for renderers without the style sheet. */
  String color() {
    return color;
  }

  /** Returns the name in the style sheet. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name at the lane, such as {@code Presidencies}. */
  String title() {
    return name().charAt(0) + code().substring(1);
  }

  /** Returns a number of entries in words, such as {@code 1 presidency}. */
  String count(int count) {
    return count == 1
        ? "1 " + singular
        : EnglishText.number(count) + " " + (this == PEOPLE ? "terms" : code());
  }

  /**
   * Returns the name in lower case.
   *
   * @return the name, such as {@code presidencies}
   */
  @Override
  public String toString() {
    return code();
  }
}
