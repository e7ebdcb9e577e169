package org.cbss.model.views.timeline;

import java.util.Locale;

/** The kind of the entries in a lane: those that last are drawn as bars, events as marks. */
public enum Track {
  /** Presidencies, a lane for each organization. */
  PRESIDENCIES("presidency", Glyph.BAR),
  /** Mandates, a lane for each organization. */
  MANDATES("mandate", Glyph.BAR),
  /** Projects and their phases. */
  PROJECTS("project", Glyph.BAR),
  /** Personnel terms, a lane for each post. */
  PEOPLE("term", Glyph.BAR),
  /** Organizations that have a period. */
  ORGANIZATIONS("organization", Glyph.BAR),
  /** Meetings. */
  MEETINGS("meeting", Glyph.CIRCLE),
  /** Decisions. */
  DECISIONS("decision", Glyph.DIAMOND),
  /** Starts of projects and organizations. */
  LAUNCHES("launch", Glyph.TRIANGLE),
  /** Take-home messages. */
  MESSAGES("message", Glyph.SQUARE);

  /** The shape of an entry: a bar from start to end, or a mark. */
  enum Glyph {
    BAR,
    CIRCLE,
    DIAMOND,
    TRIANGLE,
    SQUARE
  }

  private final String one;
  private final Glyph glyph;

  Track(String one, Glyph glyph) {
    this.one = one;
    this.glyph = glyph;
  }

  Glyph glyph() {
    return glyph;
  }

  /** Returns whether the entries are events, drawn as marks. */
  boolean isMarks() {
    return glyph != Glyph.BAR;
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
        ? "1 " + one
        : Words.number(count) + " " + (this == PEOPLE ? "terms" : code());
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
