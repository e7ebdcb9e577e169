package org.cbss.model.views.timeline;

import java.util.ArrayList;
import java.util.List;

/** Writes a selection as one SVG picture that needs nothing besides itself. */
public final class SvgWriter {
  private static final double WIDTH = 1280;
  private static final double MARGIN = 32;
  private static final double GUTTER = 184;
  private static final double HEAD = 92;
  private static final double SPACE = 20;
  private static final double NAME_LINE = 17;

  private final ChartView view;
  private final Axis axis;
  private final StringBuilder out = new StringBuilder();

  private SvgWriter(ChartView view) {
    this.view = view;
    this.axis = new Axis(view.from(), view.to(), WIDTH - 2 * MARGIN - GUTTER);
  }

  /**
   * Writes a selection.
   *
   * @param view what to draw
   * @return the document
   */
  public static String write(ChartView view) {
    return new SvgWriter(view).write();
  }

  private String write() {
    List<Layout> lanes = new ArrayList<>();
    for (Lane lane : view.chart().lanes()) {
      Layout layout = Layout.of(lane, view, axis, HtmlWriter.WIDEST_LABEL);
      if (!layout.placed().isEmpty()) {
        lanes.add(layout);
      }
    }
    double height = HEAD + Drawing.AXIS_HEIGHT + MARGIN;
    height += lanes.stream().mapToDouble(lane -> height(lane) + SPACE).sum();
    head(height);
    double y = HEAD;
    open(MARGIN + GUTTER, y, Drawing.AXIS_HEIGHT);
    new Drawing(out, axis, false).axis();
    out.append("</svg>\n");
    y += Drawing.AXIS_HEIGHT;
    for (Layout lane : lanes) {
      lane(lane, y);
      y += height(lane) + SPACE;
    }
    return out.append("</svg>\n").toString();
  }

  private static double height(Layout lane) {
    return Math.max(lane.height(), (1 + name(lane.lane()).size()) * NAME_LINE + 4);
  }

  private void head(double height) {
    String title = Text.escaped(view.chart().title());
    String size = Drawing.number(WIDTH) + " " + Drawing.number(height);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(size);
    out.append("\" width=\"").append(Drawing.number(WIDTH)).append("\" height=\"");
    out.append(Drawing.number(height)).append("\" role=\"group\" lang=\"");
    out.append(Text.escaped(view.chart().language()));
    out.append("\" aria-labelledby=\"title\" aria-describedby=\"desc\">\n");
    out.append("<title id=\"title\">").append(title).append("</title>\n<desc id=\"desc\">");
    out.append(Text.escaped(Legend.words(view))).append("</desc>\n<style>");
    out.append(Assets.text("timeline.css")).append("</style>\n");
    out.append(Drawing.gradients()).append('\n');
    out.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
    double room = WIDTH - 2 * MARGIN;
    String shown = Text.cut(Text.shown(view.chart().title()), 24 * 1.1, room);
    out.append("<text class=\"title\" x=\"32\" y=\"46\">").append(Text.escaped(shown));
    out.append("</text>\n<text class=\"years\" x=\"32\" y=\"70\">");
    out.append(Text.escaped(Text.cut(Legend.counts(view), Layout.FONT, room)));
    out.append("</text>\n");
  }

  private void lane(Layout layout, double y) {
    Lane lane = layout.lane();
    out.append("<g role=\"group\" aria-label=\"")
        .append(Text.escaped(lane.title()))
        .append("\">\n");
    String x = Drawing.number(MARGIN);
    out.append("<path class=\"rule\" d=\"M32 ").append(Drawing.number(y)).append("H1248\"/>");
    double line = y + NAME_LINE + 4;
    out.append("<text class=\"track ")
        .append(lane.track().code())
        .append("\" x=\"")
        .append(x);
    out.append("\" y=\"")
        .append(Drawing.number(line))
        .append("\">")
        .append(lane.track().title());
    out.append("</text>");
    for (String text : name(lane)) {
      line += NAME_LINE;
      out.append("<text class=\"name\" x=\"").append(x).append("\" y=\"");
      out.append(Drawing.number(line)).append("\">").append(Text.escaped(text)).append("</text>");
    }
    out.append('\n');
    open(MARGIN + GUTTER, y + 8, height(layout));
    new Drawing(out, axis, false).lane(layout);
    out.append("</svg>\n</g>\n");
  }

  private static List<String> name(Lane lane) {
    return Text.lines(Text.shown(lane.name()), Layout.FONT, GUTTER - 20, 3);
  }

  /** A window of its own, so that what reaches beyond the years is cut off. */
  private void open(double x, double y, double height) {
    double width = axis.width() + 2 * Drawing.PADDING;
    out.append("<svg x=\"").append(Drawing.number(x - Drawing.PADDING)).append("\" y=\"");
    out.append(Drawing.number(y)).append("\" width=\"").append(Drawing.number(width));
    out.append("\" height=\"").append(Drawing.number(height)).append("\" viewBox=\"");
    out.append(Drawing.number(-Drawing.PADDING)).append(" 0 ").append(Drawing.number(width));
    out.append(' ').append(Drawing.number(height)).append("\">\n");
  }
}
