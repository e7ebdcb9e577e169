package org.cbss.model.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;

class ChartViewTest {
  private static final int NO_LIMIT = 1_000_000;

  private static Lane lane(LaneType type, String... spans) {
    List<Entry> entries = new ArrayList<>();
    for (String span : spans) {
      TimeSpan time = TimeSpan.parse(span);
      entries.add(new Entry(
          entries.size() + 1, span, span, time, Optional.empty(), span, false, "", List.of()));
    }
    return new Lane(type, "", entries);
  }

  private static Lane many(LaneType type, int count) {
    return lane(type, java.util.Collections.nCopies(count, "2000/2001").toArray(String[]::new));
  }

  private static ChartView select(int limit, Lane... lanes) {
    return select(Optional.empty(), Optional.empty(), limit, lanes);
  }

  private static ChartView select(
      Optional<LocalDate> from, Optional<LocalDate> to, int limit, Lane... lanes) {
    Chart chart = new Chart("Chart", "en", Optional.empty(), List.of(lanes));
    return ChartView.of(chart, new ChartView.Request(from, to, Set.of(), limit));
  }

  private static String years(ChartView view) {
    return view.from() + " " + view.to();
  }

  @Test
  void wholeChartHasEntriesOfEachType() {
    Chart chart = new Chart(
        "Chart",
        "en",
        Optional.empty(),
        List.of(many(LaneType.PRESIDENCIES, 3), many(LaneType.MEETINGS, 2)));

    assertThat(ChartView.of(chart).chart()).isEqualTo(chart);
    assertThat(ChartView.of(chart).left()).isEmpty();
  }

  @Test
  void displaysWholeYearsAroundKnownDates() {
    assertThat(years(select(NO_LIMIT, lane(LaneType.PROJECTS, "2001-05-01/2003-02"))))
        .isEqualTo("2001-01-01 2004-01-01");
  }

  @Test
  void leavesMarginForUnlimitedPeriods() {
    assertThat(
            years(select(NO_LIMIT, lane(LaneType.PROJECTS, "/1990-05", "2001-05-01/..", "2009/"))))
        .isEqualTo("1989-01-01 2011-01-01");
  }

  @Test
  void ignoresOldOrganizationsForYears() {
    ChartView view = select(
        NO_LIMIT,
        lane(LaneType.PROJECTS, "2019-05/2020-02"),
        lane(LaneType.ORGANIZATIONS, "1850/.."),
        lane(LaneType.LAUNCHES, "1850"));
    assertThat(years(view)).isEqualTo("2019-01-01 2021-01-01");
    assertThat(view.omissions())
        .extracting(Omission::toTerminalText)
        .containsExactly(
            "not drawn, since outside the years 2019 to 2020: 1 entry; change the years with --from and --to");
    assertThat(years(select(NO_LIMIT, lane(LaneType.ORGANIZATIONS, "1850/.."))))
        .isEqualTo("1850-01-01 1852-01-01");
  }

  @Test
  void displaysYearIfNothingIsKnown() {
    assertThat(years(select(NO_LIMIT, lane(LaneType.PROJECTS, "../.."))))
        .isEqualTo("2000-01-01 2001-01-01");
    assertThat(years(select(NO_LIMIT))).isEqualTo("2000-01-01 2001-01-01");
    assertThat(years(select(NO_LIMIT, lane(LaneType.PROJECTS, "9999/.."))))
        .isEqualTo("9999-01-01 +10000-01-01");
    assertThat(years(select(NO_LIMIT, lane(LaneType.PROJECTS, "/0001"))))
        .isEqualTo("0001-01-01 0002-01-01");
  }

  @Test
  void leavesOutEntriesOutsideRequestedDays() {
    ChartView view = select(
        Optional.of(LocalDate.of(2010, 1, 1)),
        Optional.of(LocalDate.of(2012, 12, 31)),
        NO_LIMIT,
        lane(LaneType.PROJECTS, "2009", "2009/2010", "2012-12-31/..", "2013/..", "/2010", "/"));
    assertThat(years(view)).isEqualTo("2010-01-01 2013-01-01");
    assertThat(view.chart().lanes().get(0).entries())
        .extracting(Entry::name)
        .containsExactly("2009/2010", "2012-12-31/..", "/2010", "/");
    assertThat(view.omissions())
        .extracting(Omission::toTerminalText)
        .containsExactly("not drawn, since the time is not known: 1 entry");
  }

  @Test
  void sharesLimitBetweenTypes() {
    ChartView view = select(
        1000,
        many(LaneType.PRESIDENCIES, 2000),
        many(LaneType.MANDATES, 100),
        many(LaneType.MEETINGS, 900));
    assertThat(view.chart().lanes())
        .extracting(lane -> lane.entries().size())
        .containsExactly(450, 100, 450);
    assertThat(view.omissions())
        .extracting(Omission::toTerminalText)
        .containsExactly(
            "shows 1,000 of 3,000 entries; left out: 1,550 presidencies and 450 meetings; "
                + "narrow with --from, --to or --lane, or raise --limit");
    assertThat(view.omissions().get(0).toPageText())
        .isEqualTo("Shows 1,000 of 3,000 entries; left out: 1,550 presidencies and 450 meetings.");
  }

  @Test
  void neverShowsMoreThanLimit() {
    for (int limit = 1; limit < 40; limit++) {
      ChartView view = select(
          limit,
          many(LaneType.PRESIDENCIES, 7),
          many(LaneType.PRESIDENCIES, 5),
          many(LaneType.PEOPLE, 9),
          many(LaneType.MEETINGS, 3));
      assertThat(view.chart().size()).isEqualTo(Math.min(limit, 24));
    }
  }
}
