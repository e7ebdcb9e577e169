package org.cbss.model.views.timeline;

import java.util.Locale;

/** What a lane holds: things that last, drawn as bars, or things that happen, drawn as marks. */
public enum Track {
  /** Turns in the chair, a lane for each body. */
  PRESIDENCIES("presidency", Glyph.BAR),
  /** Mandates, a lane for each body. */
  MANDATES("mandate", Glyph.BAR),
  /** Projects and their phases. */
  PROJECTS("project", Glyph.BAR),
  /** Who held which post, a lane for each post. */
  PEOPLE("term", Glyph.BAR),
  /** Bodies that give a period. */
  ORGANIZATIONS("organization", Glyph.BAR),
  /** Meetings. */
  MEETINGS("meeting", Glyph.CIRCLE),
  /** Decisions. */
  DECISIONS("decision", Glyph.DIAMOND),
  /** The beginnings of projects and of bodies. */
  LAUNCHES("launch", Glyph.TRIANGLE),
  /** Take-home messages. */
  MESSAGES("message", Glyph.SQUARE);

  /** How an entry is drawn. */
  public enum Glyph {
    /** From its start to its end. */
    BAR,
    /** A mark. */
    CIRCLE,
    /** A mark. */
    DIAMOND,
    /** A mark. */
    TRIANGLE,
    /** A mark. */
    SQUARE
  }

  private final String one;
  private final Glyph glyph;

  Track(String one, Glyph glyph) {
    this.one = one;
    this.glyph = glyph;
  }

  /**
   * How its entries are drawn.
   *
   * @return bar or mark
   */
  public Glyph glyph() {
    return glyph;
  }

  /**
   * Whether its entries happen and do not last.
   *
   * @return true where they are drawn as marks
   */
  public boolean isMarks() {
    return glyph != Glyph.BAR;
  }

  /**
   * The name that the command line and the style sheet use.
   *
   * @return such as {@code presidencies}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The name that stands at the lane.
   *
   * @return such as {@code Presidencies}
   */
  public String title() {
    return name().charAt(0) + code().substring(1);
  }

  /**
   * So many of them.
   *
   * @param count how many
   * @return such as {@code 1 presidency}
   */
  public String count(int count) {
    return count == 1
        ? "1 " + one
        : Words.number(count) + " " + (this == PEOPLE ? "terms" : code());
  }

  /**
   * The name as the command line takes it.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code();
  }
}
