package org.cbss.model.views.timeline;

import java.util.List;

/** Draws axes and lanes as SVG, the one drawing that the page and the picture share. */
final class Drawing {
  /** Room at either side, for the ring around what has the focus. */
  static final double PADDING = 4;

  static final double AXIS_HEIGHT = 26;

  private static final String[][] STOPS = {
    // the class of a part, how opaque it begins, and how it ends
    {"rise", "0.04", "1"},
    {"fall", "1", "0.04"},
    {"frise", "0.04", "0.6"},
    {"ffall", "0.6", "0.04"},
  };

  private final StringBuilder out;
  private final Axis axis;
  private final boolean linked;

  /**
   * A drawing.
   *
   * @param out what it is written to
   * @param axis the years
   * @param linked whether each entry is a link to its words on the same page; else it bears its words itself
   */
  Drawing(StringBuilder out, Axis axis, boolean linked) {
    this.out = out;
    this.axis = axis;
    this.linked = linked;
  }

  /** The gradients of the uncertain parts, four for each track. */
  static String gradients() {
    StringBuilder out = new StringBuilder("<defs>");
    for (Track track : Track.values()) {
      for (String[] stops : STOPS) {
        out.append("<linearGradient id=\"").append(track.code()).append('-').append(stops[0]);
        out.append("\" class=\"").append(track.code()).append("\">");
        out.append("<stop stop-opacity=\"").append(stops[1]).append("\"/>");
        out.append("<stop offset=\"1\" stop-opacity=\"").append(stops[2]).append("\"/>");
        out.append("</linearGradient>");
      }
    }
    return out.append("</defs>").toString();
  }

  void axis() {
    for (Axis.Tick tick : axis.ticks()) {
      String x = number(tick.x());
      out.append("<path class=\"tick\" d=\"M").append(x).append(" 16v10\"/>");
      if (tick.fits()) {
        out.append("<text class=\"year\" x=\"").append(number(tick.x() + 4)).append("\" y=\"20\">");
        out.append(tick.label()).append("</text>");
      }
    }
  }

  void lane(Layout layout) {
    StringBuilder lines = new StringBuilder();
    for (Axis.Tick tick : axis.ticks()) {
      lines.append('M').append(number(tick.x())).append(" 0v").append(number(layout.height()));
    }
    out.append("<path class=\"grid\" d=\"").append(lines).append("\"/>\n");
    layout.placed().forEach(placed -> entry(layout.lane(), placed));
  }

  private void entry(Lane lane, Layout.Placed placed) {
    Entry entry = placed.entry();
    String words = Text.escaped(entry.name() + ": " + entry.words());
    String id = "e" + entry.number();
    if (linked) {
      out.append("<a class=\"entry\" href=\"#")
          .append(id)
          .append("\" tabindex=\"0\" aria-label=\"");
      out.append(words).append("\" aria-describedby=\"").append(id).append("\">");
    } else {
      out.append("<g class=\"entry\" tabindex=\"0\" role=\"img\" aria-label=\"").append(words);
      out.append("\"><title>").append(Text.escaped(details(entry))).append("</title>");
    }
    ring(placed.box());
    if (lane.track().isMarks()) {
      mark(lane.track(), placed);
    } else {
      bar(lane.track(), placed);
    }
    label(placed);
    out.append(linked ? "</a>\n" : "</g>\n");
  }

  /** All that there is to tell of an entry, where there is no page to tell it on. */
  private static String details(Entry entry) {
    StringBuilder text =
        new StringBuilder(entry.name()).append(": ").append(entry.words()).append('.');
    if (!entry.note().isEmpty()) {
      text.append(' ').append(entry.note());
    }
    for (Entry.Cited cited : entry.citations()) {
      text.append(" [").append(cited.source());
      text.append(cited.details().isEmpty() ? "" : ": " + cited.details()).append(']');
    }
    return text.toString();
  }

  private void ring(Layout.Box box) {
    out.append("<rect class=\"ring\" x=\"").append(number(box.x()));
    out.append("\" y=\"").append(number(box.y() + 1));
    out.append("\" width=\"").append(number(box.width()));
    out.append("\" height=\"").append(number(box.height() - 1)).append("\" rx=\"4\"/>");
  }

  private void bar(Track track, Layout.Placed placed) {
    double top = placed.box().y() + Layout.BAR;
    parts(track, placed.shape().parts(), top, Layout.BAR_HEIGHT);
    if (placed.shape().arrowRight()) {
      arrow(track, axis.width(), -ChartShape.ARROW, top);
    }
    if (placed.shape().arrowLeft()) {
      arrow(track, 0, ChartShape.ARROW, top);
    }
  }

  private void parts(Track track, List<ChartShape.Part> parts, double top, double height) {
    for (ChartShape.Part part : parts) {
      boolean solid = part.ink() == ChartShape.Ink.SOLID;
      if (!solid) {
        extent(track, part, top + height);
      }
      if (solid) {
        out.append("<rect class=\"").append(track.code());
      } else {
        out.append("<rect fill=\"url(#").append(track.code()).append('-');
        out.append(gradient(part.ink())).append(')');
      }
      out.append("\" x=\"").append(number(part.from())).append("\" y=\"").append(number(top));
      out.append("\" width=\"").append(number(rounded(part.to()) - rounded(part.from())));
      out.append("\" height=\"").append(number(height)).append("\"/>");
    }
  }

  /** How far an uncertain part reaches would not be seen where it has faded: a dotted line says so. */
  private void extent(Track track, ChartShape.Part part, double y) {
    out.append("<path class=\"reach ").append(track.code()).append("\" d=\"M");
    out.append(number(part.from())).append(' ').append(number(y - 0.5)).append('H');
    out.append(number(part.to())).append("\"/>");
  }

  private static String gradient(ChartShape.Ink ink) {
    return switch (ink) {
      case SOLID, RISE -> "rise";
      case FALL -> "fall";
      case FAINT_RISE -> "frise";
      case FAINT_FALL -> "ffall";
    };
  }

  private void arrow(Track track, double tip, double back, double top) {
    double middle = top + Layout.BAR_HEIGHT / 2;
    out.append("<path class=\"").append(track.code()).append("\" d=\"M").append(number(tip));
    out.append(' ').append(number(middle)).append('l').append(number(back)).append(' ');
    out.append(number(-Layout.BAR_HEIGHT / 2 - 2)).append('v');
    out.append(number(Layout.BAR_HEIGHT + 4)).append("z\"/>");
  }

  private void mark(Track track, Layout.Placed placed) {
    double middle = placed.box().y() + Layout.BAR + Layout.BAR_HEIGHT / 2 + 0.5;
    ChartShape chartShape = placed.shape();
    if (chartShape.right() - chartShape.left() > 2 * Layout.MARK + 2) {
      parts(track, chartShape.parts(), middle - 2, 4);
    }
    String at = "M" + number(chartShape.peak()) + " " + number(middle);
    String outline = switch (track.glyph()) {
      case DIAMOND -> "m0-6l6 6l-6 6l-6-6z";
      case TRIANGLE -> "m-5-6l11 6l-11 6z";
      case SQUARE -> "m-5-5h10v10h-10z";
      case BAR, CIRCLE -> "m-5.5 0a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1-11 0z";
    };
    out.append("<path class=\"")
        .append(track.code())
        .append("\" d=\"")
        .append(at)
        .append(outline);
    out.append("\"/>");
  }

  /** Text of which the width cannot be reckoned is set to the width that was kept free for it. */
  private void label(Layout.Placed placed) {
    out.append("<text x=\"").append(number(placed.labelX())).append("\" y=\"");
    out.append(number(placed.box().y() + Layout.BASELINE)).append('"');
    if (!Text.isPlain(placed.label())) {
      out.append(" textLength=\"").append(number(placed.labelWidth()));
      out.append("\" lengthAdjust=\"spacingAndGlyphs\"");
    }
    out.append('>').append(Text.escaped(placed.label())).append("</text>");
  }

  /** As it is written: so that of two parts one ends where the other begins. */
  private static double rounded(double number) {
    return Math.round(number * 10) / 10.0;
  }

  /** A number with at most one decimal, whatever the locale. */
  static String number(double number) {
    long tenths = Math.round(number * 10);
    String sign = tenths < 0 ? "-" : "";
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return sign + whole + (rest == 0 ? "" : "." + rest);
  }
}
