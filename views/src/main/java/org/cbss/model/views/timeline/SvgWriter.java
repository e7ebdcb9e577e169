package org.cbss.model.views.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a timeline as a self-contained picture (SVG). Its colors are attributes as well as style rules, so that it looks right
 * if a page forbids styles, and in renderers without CSS variables.
 */
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
   * Returns a timeline as a picture.
   *
   * @param view the part of the chart to draw
   * @return the SVG document
   */
  public static String write(ChartView view) {
    return new SvgWriter(view).write();
  }

  private String write() {
    List<Layout> lanes = new ArrayList<>();
    for (Lane lane : view.chart().lanes()) {
      Layout layout = Layout.of(lane, view, axis, HtmlWriter.MAX_LABEL);
      if (!layout.placed().isEmpty()) {
        lanes.add(layout);
      }
    }
    double height = HEAD + SvgDrawing.AXIS_HEIGHT + MARGIN;
    height += lanes.stream().mapToDouble(lane -> height(lane) + SPACE).sum();
    head(height);
    double y = HEAD;
    open(MARGIN + GUTTER, y, SvgDrawing.AXIS_HEIGHT);
    new SvgDrawing(out, axis, false).axis();
    out.append("</svg>\n");
    y += SvgDrawing.AXIS_HEIGHT;
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
    String title = DisplayText.escaped(view.chart().title());
    String size = SvgDrawing.number(WIDTH) + " " + SvgDrawing.number(height);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(size);
    out.append("\" width=\"").append(SvgDrawing.number(WIDTH)).append("\" height=\"");
    out.append(SvgDrawing.number(height)).append("\" role=\"group\" lang=\"");
    out.append(DisplayText.escaped(view.chart().language()));
    out.append(
        "\" font-family=\"system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif\"");
    out.append(" font-size=\"13\" aria-labelledby=\"title\" aria-describedby=\"desc\">\n");
    out.append("<title id=\"title\">").append(title).append("</title>\n<desc id=\"desc\">");
    out.append(DisplayText.escaped(Legend.words(view))).append("</desc>\n<style>");
    out.append(Assets.text("timeline.css")).append("</style>\n");
    out.append(SvgDrawing.gradients()).append('\n');
    out.append("<rect class=\"paper\" fill=\"#fcfcfb\" width=\"100%\" height=\"100%\"/>\n");
    double room = WIDTH - 2 * MARGIN;
    String shown = DisplayText.cut(DisplayText.visible(view.chart().title()), 24 * 1.1, room);
    out.append(
            "<text class=\"title\" fill=\"#1a2230\" font-size=\"24\" font-weight=\"600\" x=\"32\" y=\"46\">")
        .append(DisplayText.escaped(shown));
    out.append("</text>\n<text class=\"years\" fill=\"#545f6f\" x=\"32\" y=\"70\">");
    out.append(DisplayText.escaped(DisplayText.cut(Legend.counts(view), Layout.FONT, room)));
    out.append("</text>\n");
  }

  private void lane(Layout layout, double y) {
    Lane lane = layout.lane();
    out.append("<g role=\"group\" aria-label=\"")
        .append(DisplayText.escaped(lane.title()))
        .append("\">\n");
    String x = SvgDrawing.number(MARGIN);
    out.append("<path class=\"rule\" fill=\"none\" stroke=\"#d3d8de\" d=\"M32 ")
        .append(SvgDrawing.number(y))
        .append("H1248\"/>");
    double line = y + NAME_LINE + 4;
    out.append("<text class=\"track ")
        .append(lane.type().code())
        .append("\" fill=\"")
        .append(lane.type().color())
        .append("\" font-weight=\"600\" x=\"")
        .append(x);
    out.append("\" y=\"")
        .append(SvgDrawing.number(line))
        .append("\">")
        .append(lane.type().title());
    out.append("</text>");
    for (String text : name(lane)) {
      line += NAME_LINE;
      out.append("<text class=\"name\" fill=\"#545f6f\" x=\"").append(x).append("\" y=\"");
      out.append(SvgDrawing.number(line))
          .append("\">")
          .append(DisplayText.escaped(text))
          .append("</text>");
    }
    out.append('\n');
    open(MARGIN + GUTTER, y + 8, height(layout));
    new SvgDrawing(out, axis, false).lane(layout);
    out.append("</svg>\n</g>\n");
  }

  private static List<String> name(Lane lane) {
    return DisplayText.lines(DisplayText.visible(lane.name()), Layout.FONT, GUTTER - 20, 3);
  }

  /** Opens a nested picture, which clips the parts of bars outside the displayed years. */
  private void open(double x, double y, double height) {
    double width = axis.width() + 2 * SvgDrawing.PADDING;
    out.append("<svg x=\"").append(SvgDrawing.number(x - SvgDrawing.PADDING)).append("\" y=\"");
    out.append(SvgDrawing.number(y)).append("\" width=\"").append(SvgDrawing.number(width));
    out.append("\" height=\"").append(SvgDrawing.number(height)).append("\" viewBox=\"");
    out.append(SvgDrawing.number(-SvgDrawing.PADDING))
        .append(" 0 ")
        .append(SvgDrawing.number(width));
    out.append(' ').append(SvgDrawing.number(height)).append("\">\n");
  }
}
