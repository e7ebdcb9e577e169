package org.cbss.model.views.timeline;

/** Writes the list of all entries: the text for screen readers and for the card of the picture. */
final class EntryListWriter {
  private final StringBuilder out;
  private final ChartView view;

  EntryListWriter(StringBuilder out, ChartView view) {
    this.out = out;
    this.view = view;
  }

  void write() {
    out.append("<section id=\"words\" tabindex=\"-1\">\n<h2>In words</h2>\n");
    for (Lane lane : view.chart().lanes()) {
      out.append("<h3><span class=\"track ").append(lane.type().code()).append("\">");
      out.append(lane.type().title()).append("</span> <span class=\"name\" dir=\"auto\">");
      out.append(DisplayText.escaped(lane.name())).append("</span></h3>\n<ul>\n");
      lane.entries().forEach(this::entry);
      out.append("</ul>\n");
    }
    out.append("</section>\n");
  }

  private void entry(Entry entry) {
    out.append("<li id=\"e").append(entry.number()).append("\"><strong dir=\"auto\">");
    out.append(DisplayText.escaped(entry.name())).append("</strong> <span class=\"when\">");
    out.append(DisplayText.escaped(entry.timeText())).append("</span>");
    if (!entry.note().isEmpty()) {
      out.append("<p dir=\"auto\">").append(DisplayText.escaped(entry.note())).append("</p>");
    }
    if (!entry.citations().isEmpty()) {
      out.append("<ul class=\"cited\">");
      entry.citations().forEach(this::cited);
      out.append("</ul>");
    }
    out.append("</li>\n");
  }

  private void cited(Entry.Cited cited) {
    out.append("<li><cite dir=\"auto\">");
    String title = DisplayText.escaped(cited.source());
    cited
        .url()
        .ifPresentOrElse(
            url -> out.append("<a rel=\"noreferrer\" href=\"")
                .append(DisplayText.escaped(url))
                .append("\">")
                .append(title)
                .append("</a>"),
            () -> out.append(title));
    out.append("</cite>");
    if (!cited.details().isEmpty()) {
      out.append(" <bdi>").append(DisplayText.escaped(cited.details())).append("</bdi>");
    }
    out.append("</li>");
  }
}
