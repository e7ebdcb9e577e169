import org.jspecify.annotations.NullMarked;

/**
 * A record for readers: dates and names in words, the briefing of a presidency as a page, and a timeline as a picture.
 *
 * <pre>{@code
 * Page page = BriefingPage.of(registry, registry.briefing(presidency));
 * String markdown = PageWriter.toMarkdown(page, registry.dataset().language());
 * Selection selection = Selection.of(TimelineChart.of(registry));
 * String svg = SvgWriter.write(selection);
 * }</pre>
 *
 * <p>{@link org.cbss.model.views.timeline} draws a timeline and knows no registry; {@link org.cbss.model.views} puts what a registry
 * holds into words, pages and timelines.
 */
@NullMarked
module org.cbss.model.views {
  requires transitive org.cbss.model;
  requires static org.jspecify;

  exports org.cbss.model.views;
  exports org.cbss.model.views.timeline;
}
