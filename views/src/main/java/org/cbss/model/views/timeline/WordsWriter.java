package org.cbss.model.views.timeline;

/** Writes every entry in words: what a picture cannot hold, what a screen reader reads, and what the card shows. */
final class WordsWriter {
  private final StringBuilder out;
  private final ChartView view;

  WordsWriter(StringBuilder out, ChartView view) {
    this.out = out;
    this.view = view;
  }

  void write() {
    out.append("<section id=\"words\" tabindex=\"-1\">\n<h2>In words</h2>\n");
    for (Lane lane : view.chart().lanes()) {
      out.append("<h3><span class=\"track ").append(lane.track().code()).append("\">");
      out.append(lane.track().title()).append("</span> <span class=\"name\" dir=\"auto\">");
      out.append(Text.escaped(lane.name())).append("</span></h3>\n<ul>\n");
      lane.entries().forEach(this::entry);
      out.append("</ul>\n");
    }
    out.append("</section>\n");
  }

  private void entry(Entry entry) {
    out.append("<li id=\"e").append(entry.number()).append("\"><strong dir=\"auto\">");
    out.append(Text.escaped(entry.name())).append("</strong> <span class=\"when\">");
    out.append(Text.escaped(entry.words())).append("</span>");
    if (!entry.note().isEmpty()) {
      out.append("<p dir=\"auto\">").append(Text.escaped(entry.note())).append("</p>");
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
    String title = Text.escaped(cited.source());
    cited
        .url()
        .ifPresentOrElse(
            url -> out.append("<a rel=\"noreferrer\" href=\"")
                .append(Text.escaped(url))
                .append("\">")
                .append(title)
                .append("</a>"),
            () -> out.append(title));
    out.append("</cite>");
    if (!cited.details().isEmpty()) {
      out.append(" <bdi>").append(Text.escaped(cited.details())).append("</bdi>");
    }
    out.append("</li>");
  }
}
