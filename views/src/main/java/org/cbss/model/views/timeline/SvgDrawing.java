package org.cbss.model.views.timeline;

import java.util.List;

/** Draws axes and lanes as SVG, for pages and pictures. */
final class SvgDrawing {
  /** The space at both sides, for the ring around the focused entry. */
  static final double PADDING = 4;

  static final double AXIS_HEIGHT = 26;

  private static final String[][] STOPS = {
    // the class of a part, and its opacity at both ends
    {"rise", "0.04", "1"},
    {"fall", "1", "0.04"},
    {"frise", "0.04", "0.6"},
    {"ffall", "0.6", "0.04"},
  };

  private final StringBuilder out;
  private final Axis axis;
  private final boolean linked;

  /**
   * Creates a drawing.
   *
   * @param out receives the SVG
   * @param axis the time axis
   * @param linked whether each entry is a link to its text on the same page; otherwise, it contains the text
   */
  SvgDrawing(StringBuilder out, Axis axis, boolean linked) {
    this.out = out;
    this.axis = axis;
    this.linked = linked;
  }

  /** Returns the gradients of the uncertain parts, four for each type. */
  static String gradients() {
    StringBuilder out = new StringBuilder("<defs>");
    for (LaneType type : LaneType.values()) {
      for (String[] stops : STOPS) {
        out.append("<linearGradient id=\"").append(type.code()).append('-').append(stops[0]);
        out.append("\" class=\"").append(type.code()).append("\">");
        String color = "stop-color=\"" + type.color() + "\" stop-opacity=\"";
        out.append("<stop ").append(color).append(stops[1]).append("\"/>");
        out.append("<stop offset=\"1\" ").append(color).append(stops[2]).append("\"/>");
        out.append("</linearGradient>");
      }
    }
    return out.append("</defs>").toString();
  }

  void axis() {
    for (Axis.Tick tick : axis.ticks()) {
      String x = number(tick.x());
      out.append("<path class=\"tick\" fill=\"none\" stroke=\"#e4e7eb\" d=\"M")
          .append(x)
          .append(" 16v10\"/>");
      if (tick.fits()) {
        out.append("<text class=\"year\" fill=\"#545f6f\" font-size=\"12\" x=\"")
            .append(number(tick.x() + 4))
            .append("\" y=\"20\">");
        out.append(tick.label()).append("</text>");
      }
    }
  }

  void lane(Layout layout) {
    StringBuilder lines = new StringBuilder();
    for (Axis.Tick tick : axis.ticks()) {
      lines.append('M').append(number(tick.x())).append(" 0v").append(number(layout.height()));
    }
    out.append("<path class=\"grid\" fill=\"none\" stroke=\"#e4e7eb\" d=\"")
        .append(lines)
        .append("\"/>\n");
    layout.placed().forEach(placed -> entry(layout.lane(), placed));
  }

  private void entry(Lane lane, Layout.Placed placed) {
    Entry entry = placed.entry();
    String text = DisplayText.escaped(entry.name() + ": " + entry.timeText());
    String id = "e" + entry.number();
    if (linked) {
      out.append("<a class=\"entry\" href=\"#")
          .append(id)
          .append("\" tabindex=\"0\" aria-label=\"");
      out.append(text).append("\" aria-describedby=\"").append(id).append("\">");
    } else {
      out.append("<g class=\"entry\" tabindex=\"0\" role=\"img\" aria-label=\"").append(text);
      out.append("\"><title>").append(DisplayText.escaped(details(entry))).append("</title>");
    }
    ring(placed.box());
    if (lane.type().isMarks()) {
      mark(lane.type(), placed);
    } else {
      bar(lane.type(), placed);
    }
    label(placed);
    out.append(linked ? "</a>\n" : "</g>\n");
  }

  /** Returns the whole text of an entry, for pictures without a page. */
  private static String details(Entry entry) {
    StringBuilder text =
        new StringBuilder(entry.name()).append(": ").append(entry.timeText()).append('.');
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
    out.append("<rect class=\"ring\" fill=\"none\" x=\"").append(number(box.x()));
    out.append("\" y=\"").append(number(box.y() + 1));
    out.append("\" width=\"").append(number(box.width()));
    out.append("\" height=\"").append(number(box.height() - 1)).append("\" rx=\"4\"/>");
  }

  private void bar(LaneType type, Layout.Placed placed) {
    double top = placed.box().y() + Layout.BAR;
    parts(type, placed.shape().parts(), top, Layout.BAR_HEIGHT);
    placed
        .inferred()
        .ifPresent(part -> parts(
            type,
            List.of(part),
            top + (Layout.BAR_HEIGHT - Layout.INFERRED_HEIGHT) / 2,
            Layout.INFERRED_HEIGHT));
    if (placed.shape().arrowRight()) {
      arrow(type, axis.width(), -BarShape.ARROW, top);
    }
    if (placed.shape().arrowLeft()) {
      arrow(type, 0, BarShape.ARROW, top);
    }
  }

  private void parts(LaneType type, List<BarShape.Part> parts, double top, double height) {
    for (BarShape.Part part : parts) {
      boolean solid = part.fill() == BarShape.Fill.SOLID;
      if (!solid) {
        extent(type, part, top + height);
      }
      if (solid) {
        out.append("<rect class=\"").append(type.code()).append("\" fill=\"").append(type.color());
      } else {
        out.append("<rect fill=\"url(#").append(type.code()).append('-');
        out.append(gradient(part.fill())).append(')');
      }
      out.append("\" x=\"").append(number(part.from())).append("\" y=\"").append(number(top));
      out.append("\" width=\"").append(number(rounded(part.to()) - rounded(part.from())));
      out.append("\" height=\"").append(number(height)).append("\"/>");
    }
  }

  /** Draws a dotted line below an uncertain part, whose faded end would be invisible. */
  private void extent(LaneType type, BarShape.Part part, double y) {
    out.append("<path class=\"reach ").append(type.code());
    out.append("\" fill=\"none\" stroke-dasharray=\"1 2\" stroke=\"").append(type.color());
    out.append("\" d=\"M");
    out.append(number(part.from())).append(' ').append(number(y - 0.5)).append('H');
    out.append(number(part.to())).append("\"/>");
  }

  private static String gradient(BarShape.Fill fill) {
    return switch (fill) {
      case SOLID, RISE -> "rise";
      case FALL -> "fall";
      case FAINT_RISE -> "frise";
      case FAINT_FALL -> "ffall";
    };
  }

  private void arrow(LaneType type, double tip, double back, double top) {
    double middle = top + Layout.BAR_HEIGHT / 2;
    out.append("<path class=\"").append(type.code()).append("\" fill=\"").append(type.color());
    out.append("\" d=\"M").append(number(tip));
    out.append(' ').append(number(middle)).append('l').append(number(back)).append(' ');
    out.append(number(-Layout.BAR_HEIGHT / 2 - 2)).append('v');
    out.append(number(Layout.BAR_HEIGHT + 4)).append("z\"/>");
  }

  private void mark(LaneType type, Layout.Placed placed) {
    double middle = placed.box().y() + Layout.BAR + Layout.BAR_HEIGHT / 2 + 0.5;
    BarShape shape = placed.shape();
    if (shape.right() - shape.left() > 2 * Layout.MARK + 2) {
      parts(type, shape.parts(), middle - 2, 4);
    }
    String at = "M" + number(shape.peak()) + " " + number(middle);
    String outline = switch (type.glyph()) {
      case DIAMOND -> "m0-6l6 6l-6 6l-6-6z";
      case TRIANGLE -> "m-5-6l11 6l-11 6z";
      case SQUARE -> "m-5-5h10v10h-10z";
      case BAR, CIRCLE -> "m-5.5 0a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1-11 0z";
    };
    out.append("<path class=\"")
        .append(type.code())
        .append("\" fill=\"")
        .append(type.color())
        .append("\" d=\"")
        .append(at)
        .append(outline);
    out.append("\"/>");
  }

  private void label(Layout.Placed placed) {
    out.append("<text fill=\"#1a2230\" x=\"").append(number(placed.labelX())).append("\" y=\"");
    out.append(number(placed.box().y() + Layout.BASELINE)).append("\">");
    out.append(DisplayText.escaped(placed.label())).append("</text>");
  }

  /** Returns a number as it is written, so that adjacent parts have no gap. */
  private static double rounded(double number) {
    return Math.round(number * 10) / 10.0;
  }

  /** Returns a number with at most one decimal. */
  static String number(double number) {
    long tenths = Math.round(number * 10);
    String sign = tenths < 0 ? "-" : "";
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return sign + whole + (rest == 0 ? "" : "." + rest);
  }
}
