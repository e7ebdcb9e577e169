package org.cbss.model.views.timeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * Writes a timeline as a self-contained page (HTML): the picture, in a layout for wide windows and one for phones, and below it
 * a list of all entries, to which the picture links.
 */
public final class HtmlWriter {
  /** The largest width of a label. */
  static final double MAX_LABEL = 480;

  /** The width of the lanes beside their names, in a window of 1280 pixels. */
  private static final double WIDE = 1016;

  /** The width of the lanes below their names, on a phone of 390 pixels. */
  private static final double NARROW = 350;

  private final ChartView view;
  private final Axis wide;
  private final Axis narrow;
  private final StringBuilder out = new StringBuilder();

  private HtmlWriter(ChartView view) {
    this.view = view;
    this.wide = new Axis(view.from(), view.to(), WIDE);
    this.narrow = new Axis(view.from(), view.to(), NARROW);
  }

  /**
   * Returns a timeline as a page.
   *
   * @param view the part of the chart to draw
   * @return the page
   */
  public static String write(ChartView view) {
    return new HtmlWriter(view).write();
  }

  private String write() {
    head();
    out.append("<header>\n<h1 dir=\"auto\">")
        .append(DisplayText.escaped(view.chart().title()));
    out.append("</h1>\n<p>").append(DisplayText.escaped(Legend.counts(view))).append("</p>\n");
    out.append(Legend.html());
    for (Omission omission : view.omissions()) {
      out.append("<p class=\"notice\">")
          .append(DisplayText.escaped(omission.toPageText()))
          .append("</p>\n");
    }
    out.append("</header>\n<main>\n");
    picture();
    new EntryListWriter(out, view).write();
    out.append("</main>\n<div id=\"card\" aria-hidden=\"true\" hidden></div>\n<script>");
    out.append(Assets.text("timeline.js")).append("</script>\n</body>\n</html>\n");
    return out.toString();
  }

  /** Writes the head, whose policy allows only the style and the script of this page. */
  private void head() {
    String style = Assets.text("timeline.css") + Assets.text("page.css");
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(DisplayText.escaped(view.chart().language()));
    out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '");
    out.append(hash(style)).append("'; script-src '").append(hash(Assets.text("timeline.js")));
    out.append("'; img-src data:; base-uri 'none'; form-action 'none'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.append("<link rel=\"icon\" href=\"data:,\">\n<title>");
    out.append(DisplayText.escaped(view.chart().title())).append("</title>\n<style>");
    out.append(style).append("</style>\n</head>\n<body>\n");
    out.append("<a class=\"skip\" href=\"#words\">Skip the picture</a>\n");
    out.append("<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\">");
    out.append(SvgDrawing.gradients()).append("</svg>\n");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing, which every JDK must have", e);
    }
  }

  private void picture() {
    out.append(
        "<div class=\"picture\" role=\"group\" aria-label=\"Timeline\" aria-describedby=\"how\">\n");
    out.append("<p id=\"how\" class=\"unseen\">").append(DisplayText.escaped(Legend.words(view)));
    out.append("</p>\n<div class=\"axis\" aria-hidden=\"true\">\n");
    svg("wide", wide, SvgDrawing.AXIS_HEIGHT);
    new SvgDrawing(out, wide, true).axis();
    out.append("</svg>\n");
    svg("narrow", narrow, SvgDrawing.AXIS_HEIGHT);
    new SvgDrawing(out, narrow, true).axis();
    out.append("</svg>\n</div>\n");
    List<Lane> lanes = view.chart().lanes();
    for (int i = 0; i < lanes.size(); i++) {
      lane(lanes.get(i), "lane" + (i + 1));
    }
    out.append("</div>\n");
  }

  private void lane(Lane lane, String id) {
    Layout layout = Layout.of(lane, view, wide, MAX_LABEL);
    if (layout.placed().isEmpty()) {
      return;
    }
    out.append("<section class=\"lane\" aria-labelledby=\"").append(id).append("\">\n<h2 id=\"");
    out.append(id).append("\"><span class=\"track ").append(lane.type().code()).append("\">");
    out.append(lane.type().title()).append("</span> <span class=\"name\" dir=\"auto\">");
    out.append(DisplayText.escaped(lane.name())).append("</span></h2>\n");
    svg("wide", wide, layout.height());
    new SvgDrawing(out, wide, true).lane(layout);
    out.append("</svg>\n");
    Layout stacked = Layout.of(lane, view, narrow, NARROW);
    svg("narrow", narrow, stacked.height());
    new SvgDrawing(out, narrow, true).lane(stacked);
    out.append("</svg>\n</section>\n");
  }

  private void svg(String layout, Axis axis, double height) {
    out.append("<svg class=\"").append(layout).append("\" viewBox=\"");
    out.append(SvgDrawing.number(-SvgDrawing.PADDING)).append(" 0 ");
    out.append(SvgDrawing.number(axis.width() + 2 * SvgDrawing.PADDING)).append(' ');
    out.append(SvgDrawing.number(height)).append("\">\n");
  }
}
