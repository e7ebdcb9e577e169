import org.jspecify.annotations.NullMarked;

/**
 * Records for readers: dates and names in words, the briefing of a presidency as a page, and a timeline as a picture.
 *
 * <pre>{@code
 * Page page = BriefingPage.of(registry, registry.briefing(presidency));
 * String markdown = PageWriter.toMarkdown(page, registry.dataset().language());
 * String svg = SvgWriter.write(ChartView.of(TimelineChart.of(registry)));
 * }</pre>
 *
 * <p>{@link org.cbss.model.views} formats the records of a registry, and makes pages and timelines of them; {@link
 * org.cbss.model.views.timeline} draws timelines, and does not depend on a registry.
 */
@NullMarked
module org.cbss.model.views {
  requires transitive org.cbss.model;
  requires static org.jspecify;

  exports org.cbss.model.views;
  exports org.cbss.model.views.timeline;
}
