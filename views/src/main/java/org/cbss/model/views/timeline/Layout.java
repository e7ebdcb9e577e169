package org.cbss.model.views.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where the entries of a lane are drawn: each in a box of its own, its label above its bar, in as few rows as there is room
 * for without two boxes touching.
 *
 * @param lane the lane
 * @param placed its entries that are drawn
 * @param height how high the lane is
 */
record Layout(Lane lane, List<Placed> placed, double height) {
  /** The size of the font, for which all widths are reckoned. */
  static final double FONT = 13;

  /** How high a row is, with the space below it. */
  static final double ROW = 36;

  /** Where the base line of a label is within its row. */
  static final double BASELINE = 13;

  /** Where a bar begins within its row. */
  static final double BAR = 19;

  /** How high a bar is. */
  static final double BAR_HEIGHT = 9;

  /** How far a mark reaches from its middle. */
  static final double MARK = 6;

  private static final double GAP = 8;
  private static final double MARGIN = 3;
  private static final double BOX_HEIGHT = ROW - 3;

  /** A rectangle. */
  record Box(double x, double y, double width, double height) {
    boolean meets(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  /** An entry at its place: all of it is within the box. */
  record Placed(Entry entry, ChartShape shape, String label, double labelX, Box box) {
    /** How wide the label is at most. */
    double labelWidth() {
      return Text.width(label, FONT);
    }

    Box labelBox() {
      return new Box(labelX, box.y + 1, labelWidth(), BASELINE + 3);
    }

    Box bar() {
      return new Box(shape.left(), box.y + BAR, shape.right() - shape.left(), BAR_HEIGHT);
    }
  }

  /**
   * Lays out what of a lane is drawn.
   *
   * @param lane the lane
   * @param view tells what is drawn
   * @param axis tells where
   * @param widest how wide a label may be
   */
  static Layout of(Lane lane, ChartView view, Axis axis, double widest) {
    List<Placed> loose = new ArrayList<>();
    for (Entry entry : lane.entries()) {
      view.drawn(entry)
          .map(extent -> ChartShape.of(extent, axis))
          .map(chartShape -> lane.track().isMarks() ? withMark(chartShape, axis) : chartShape)
          .ifPresent(chartShape -> loose.add(placed(entry, chartShape, axis, widest)));
    }
    loose.sort(Comparator.comparingDouble(each -> each.shape().left()));
    Rows rows = new Rows();
    List<Placed> placed = loose.stream().map(rows::place).toList();
    return new Layout(lane, placed, rows.count() * ROW);
  }

  private static ChartShape withMark(ChartShape chartShape, Axis axis) {
    double at = Math.min(Math.max(MARK, chartShape.peak()), axis.width() - MARK);
    double left = Math.min(chartShape.left(), at - MARK);
    double right = Math.max(chartShape.right(), at + MARK);
    return new ChartShape(chartShape.parts(), left, right, at, false, false);
  }

  private static Placed placed(Entry entry, ChartShape chartShape, Axis axis, double widest) {
    String label = Text.cut(Text.shown(entry.label()), FONT, Math.min(widest, axis.width()));
    double width = Text.width(label, FONT);
    double x = Math.max(0, Math.min(chartShape.left(), axis.width() - width));
    double from = Math.max(-MARGIN, Math.min(x, chartShape.left()) - MARGIN);
    double to = Math.min(axis.width() + MARGIN, Math.max(x + width, chartShape.right()) + MARGIN);
    return new Placed(entry, chartShape, label, x, new Box(from, 0, to - from, BOX_HEIGHT));
  }

  /** Puts each box into the first row that has room for it. */
  private static final class Rows {
    /** The boxes of each row: where each begins, and where it ends. */
    private final List<NavigableMap<Double, Double>> rows = new ArrayList<>();

    Placed place(Placed loose) {
      Box box = loose.box;
      int row = 0;
      while (row < rows.size() && !hasRoom(rows.get(row), box)) {
        row++;
      }
      if (row == rows.size()) {
        rows.add(new TreeMap<>());
      }
      rows.get(row).put(box.x, box.x + box.width);
      Box at = new Box(box.x, row * ROW, box.width, box.height);
      return new Placed(loose.entry, loose.shape, loose.label, loose.labelX, at);
    }

    private static boolean hasRoom(NavigableMap<Double, Double> row, Box box) {
      Map.Entry<Double, Double> before = row.floorEntry(box.x);
      Double after = row.higherKey(box.x);
      return (before == null || before.getValue() + GAP <= box.x)
          && (after == null || box.x + box.width + GAP <= after);
    }

    int count() {
      return rows.size();
    }
  }
}
