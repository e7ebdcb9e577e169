package org.cbss.model.views.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The legend of a picture: its content, and its symbols. */
final class Legend {
  private static final String COLOR = LaneType.PRESIDENCIES.color();

  private Legend() {}

  /** Returns the counts of the entries, such as {@code 1992 to 2027: 37 presidencies and 2 mandates}. */
  static String counts(ChartView view) {
    Map<LaneType, Integer> counts = new EnumMap<>(LaneType.class);
    for (Lane lane : view.chart().lanes()) {
      counts.merge(lane.type(), lane.entries().size(), Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((type, count) -> parts.add(type.count(count)));
    String years = view.from().getYear() + " to " + view.to().minusDays(1).getYear();
    return years + ": " + (parts.isEmpty() ? "nothing" : EnglishText.list(parts));
  }

  /** Returns the legend as text. */
  static String words(ChartView view) {
    String omissions =
        view.omissions().stream().map(Omission::toPageText).collect(Collectors.joining(" "));
    return "A timeline, " + counts(view)
        + ". A bar is solid where it is certain, and fades towards the outermost day that is possible; a thin line is"
        + " inferred from all statements together; an arrow means that there is no end or no start. Meetings are circles, decisions diamonds, launches triangles, messages squares."
        + (omissions.isEmpty() ? "" : " " + omissions);
  }

  /** Returns the symbols with samples, as HTML. */
  static String html() {
    String rise = "<rect fill=\"url(#presidencies-rise)\" width=\"14\" height=\"9\" y=\"2\"/>";
    String reach = "<path class=\"reach presidencies\" fill=\"none\" stroke=\"" + COLOR
        + "\" stroke-dasharray=\"1 2\" d=\"M0 10.5H14M26 10.5H40\"/>";
    String solid = "<rect class=\"presidencies\" fill=\"" + COLOR
        + "\" x=\"14\" width=\"12\" height=\"9\" y=\"2\"/>";
    String fall =
        "<rect fill=\"url(#presidencies-fall)\" x=\"26\" width=\"14\" height=\"9\" y=\"2\"/>";
    StringBuilder out = new StringBuilder("<ul class=\"legend\">");
    sample(
        out,
        "<rect class=\"presidencies\" fill=\"" + COLOR + "\" width=\"40\" height=\"9\" y=\"2\"/>",
        "certain");
    sample(out, reach + rise + solid + fall, "starts and ends on an uncertain day");
    sample(
        out,
        reach + rise + solid + fall + "<rect class=\"presidencies\" fill=\"" + COLOR
            + "\" width=\"40\" height=\"3\" y=\"5\"/>",
        "inferred from all statements together");
    sample(
        out,
        "<rect class=\"presidencies\" fill=\"" + COLOR + "\" width=\"31\" height=\"9\" y=\"2\"/>"
            + "<path class=\"presidencies\" fill=\"" + COLOR + "\" d=\"M40 6.5l-9-6.5v13z\"/>",
        "has no end");
    sample(
        out,
        "<path class=\"reach presidencies\" fill=\"none\" stroke=\"" + COLOR
            + "\" stroke-dasharray=\"1 2\" d=\"M0 10.5H40\"/>"
            + "<rect fill=\"url(#presidencies-ffall)\" width=\"40\" height=\"9\" y=\"2\"/>",
        "possible, no day is certain");
    return out.append("</ul>\n").toString();
  }

  private static void sample(StringBuilder out, String drawing, String words) {
    out.append("<li><svg width=\"40\" height=\"13\" aria-hidden=\"true\">").append(drawing);
    out.append("</svg> ").append(words).append("</li>\n");
  }
}
