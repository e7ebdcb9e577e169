package org.cbss.model.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.views.timeline.Layout.Box;
import org.cbss.model.views.timeline.Layout.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static final int CHARTS = 60;

  private static ChartView all(Chart chart) {
    return ChartView.of(
        chart, new ChartView.Request(Optional.empty(), Optional.empty(), Set.of(), 1_000_000));
  }

  private static List<Layout> layouts(ChartView view, double width) {
    Axis axis = new Axis(view.from(), view.to(), width);
    return view.chart().lanes().stream()
        .map(lane -> Layout.of(lane, view, axis, HtmlWriter.MAX_LABEL))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1016, 350})
  void keepsEntriesApart(double width) {
    for (int seed = 0; seed < CHARTS; seed++) {
      for (Layout layout : layouts(all(GeneratedCharts.chart(seed, 60)), width)) {
        assertApart(layout.placed(), "seed " + seed + ", " + layout.lane().type());
      }
    }
  }

  private static void assertApart(List<Placed> placed, String what) {
    for (int i = 0; i < placed.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(placed.get(i).box().meets(placed.get(j).box())).as(what).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1016, 350})
  void keepsLabelAndBarWithinBox(double width) {
    for (int seed = 0; seed < CHARTS; seed++) {
      for (Layout layout : layouts(all(GeneratedCharts.chart(seed, 60)), width)) {
        for (Placed placed : layout.placed()) {
          String what = "seed " + seed + ", " + layout.lane().type() + " " + placed;
          assertThat(placed.labelBox().meets(placed.bar())).as(what).isFalse();
          assertWithin(placed.labelBox(), placed.box(), what);
          assertWithin(placed.bar(), placed.box(), what);
          assertThat(placed.box().x()).as(what).isGreaterThanOrEqualTo(-SvgDrawing.PADDING);
          assertThat(placed.box().x() + placed.box().width())
              .as(what)
              .isLessThanOrEqualTo(width + SvgDrawing.PADDING);
          assertThat(placed.box().y() + placed.box().height())
              .as(what)
              .isLessThanOrEqualTo(layout.height());
        }
      }
    }
  }

  private static void assertWithin(Box inner, Box outer, String what) {
    boolean isWithin = outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && inner.x() + inner.width() <= outer.x() + outer.width()
        && inner.y() + inner.height() <= outer.y() + outer.height();
    assertThat(isWithin).as(what).isTrue();
  }

  @Test
  void drawsOrListsEveryEntry() {
    for (int seed = 0; seed < CHARTS; seed++) {
      ChartView view = all(GeneratedCharts.chart(seed, 60));
      List<Entry> found = new ArrayList<>(view.undrawn());
      layouts(view, 350)
          .forEach(layout -> layout.placed().forEach(each -> found.add(each.entry())));
      List<Entry> every =
          view.chart().lanes().stream().flatMap(lane -> lane.entries().stream()).toList();
      assertThat(found).as("seed " + seed).containsExactlyInAnyOrderElementsOf(every);
    }
  }

  @Test
  void fillsRowsBeforeNewOnes() {
    for (int seed = 0; seed < CHARTS; seed++) {
      for (Layout layout : layouts(all(GeneratedCharts.chart(seed, 60)), 1016)) {
        long rows =
            layout.placed().stream().map(each -> each.box().y()).distinct().count();
        assertThat(layout.height()).isEqualTo(rows * Layout.ROW);
      }
    }
  }
}
