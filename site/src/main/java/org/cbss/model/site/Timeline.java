package org.cbss.model.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.TimelineChart;
import org.cbss.model.views.timeline.Chart;
import org.cbss.model.views.timeline.ChartView;
import org.cbss.model.views.timeline.Entry;
import org.cbss.model.views.timeline.Lane;
import org.cbss.model.views.timeline.SvgWriter;

/**
 * A picture of some records.
 *
 * @param address the address of the picture within the pages of its language
 * @param svg the picture
 */
record Timeline(String address, String svg) {
  private static final int MAX_ENTRIES = 300;

  /**
   * Returns a picture, or empty if there is nothing or too much to draw.
   *
   * @param time the time to draw: all of the records if it has no known beginning and end
   */
  static Optional<Timeline> of(
      SiteText text, String address, List<? extends Entity> records, TimeSpan time) {
    if (records.size() < 2 || records.size() > MAX_ENTRIES) {
      return Optional.empty();
    }
    Chart chart = withoutDetails(TimelineChart.of(text.record.registry, records, text.language));
    boolean limited = time.earliestStart().isPresent() && time.latestEnd().isPresent();
    ChartView view = ChartView.of(
        chart,
        new ChartView.Request(
            time.earliestStart().filter(day -> limited),
            time.latestEnd().filter(day -> limited),
            Set.of(),
            MAX_ENTRIES));
    return Optional.of(new Timeline(address, SvgWriter.write(view)));
  }

  /** Returns a chart without notes and citations, which a picture in a page cannot show and the page has. */
  private static Chart withoutDetails(Chart chart) {
    List<Lane> lanes = chart.lanes().stream()
        .map(lane -> new Lane(
            lane.type(),
            lane.name(),
            lane.entries().stream().map(Timeline::withoutDetails).toList()))
        .toList();
    return new Chart(chart.title(), chart.language(), chart.asOf(), lanes);
  }

  private static Entry withoutDetails(Entry entry) {
    return new Entry(
        entry.number(),
        SiteText.shorten(entry.label()),
        SiteText.shorten(entry.name()),
        entry.time(),
        entry.inferred(),
        entry.timeText(),
        entry.disputed(),
        "",
        List.of());
  }
}
