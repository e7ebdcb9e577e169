package org.cbss.model.views.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The layout of a lane: each entry has a box, with its label above its bar, and the boxes are in as few rows as possible without
 * touching.
 *
 * @param lane the lane
 * @param placed the drawn entries
 * @param height the height of the lane
 */
record Layout(Lane lane, List<Placed> placed, double height) {
  /** The font size that all widths are computed for. */
  static final double FONT = 13;

  /** The height of a row, with the space below it. */
  static final double ROW = 36;

  /** The position of the base line of a label in its row. */
  static final double BASELINE = 13;

  /** The top of a bar in its row. */
  static final double BAR = 19;

  /** The height of a bar. */
  static final double BAR_HEIGHT = 9;

  /** The height of what is inferred, within a bar. */
  static final double INFERRED_HEIGHT = 3;

  /** The radius of a mark. */
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

  /**
   * An entry with its position; it is entirely within the box.
   *
   * @param inferred the part of the bar that is certain by what is inferred, or empty if nothing is
   */
  record Placed(
      Entry entry,
      BarShape shape,
      Optional<BarShape.Part> inferred,
      String label,
      double labelX,
      Box box) {
    /** Returns an upper bound of the width of the label. */
    double labelWidth() {
      return DisplayText.width(label, FONT);
    }

    Box labelBox() {
      return new Box(labelX, box.y + 1, labelWidth(), BASELINE + 3);
    }

    Box bar() {
      return new Box(shape.left(), box.y + BAR, shape.right() - shape.left(), BAR_HEIGHT);
    }
  }

  /**
   * Returns the layout of the drawn entries of a lane.
   *
   * @param lane the lane
   * @param view the view, which determines the drawn entries
   * @param axis the time axis
   * @param maxLabel the largest width of a label
   */
  static Layout of(Lane lane, ChartView view, Axis axis, double maxLabel) {
    List<Placed> loose = new ArrayList<>();
    for (Entry entry : lane.entries()) {
      view.drawn(entry)
          .map(extent -> BarShape.of(extent, axis))
          .map(shape -> lane.type().isMarks() ? withMark(shape, axis) : shape)
          .ifPresent(shape -> loose.add(placed(
              entry,
              shape,
              view.inferred(entry).flatMap(extent -> BarShape.certainPart(extent, axis)),
              axis,
              maxLabel)));
    }
    loose.sort(Comparator.comparingDouble(each -> each.box().x()));
    Rows rows = new Rows(loose.size());
    List<Placed> placed = loose.stream().map(rows::place).toList();
    return new Layout(lane, placed, rows.count() * ROW);
  }

  private static BarShape withMark(BarShape shape, Axis axis) {
    double at = Math.min(Math.max(MARK, shape.peak()), axis.width() - MARK);
    double left = Math.min(shape.left(), at - MARK);
    double right = Math.max(shape.right(), at + MARK);
    return new BarShape(shape.parts(), left, right, at, false, false);
  }

  private static Placed placed(
      Entry entry, BarShape shape, Optional<BarShape.Part> inferred, Axis axis, double maxLabel) {
    String label =
        DisplayText.cut(DisplayText.visible(entry.label()), FONT, Math.min(maxLabel, axis.width()));
    double width = DisplayText.width(label, FONT);
    double x = Math.max(0, Math.min(shape.left(), axis.width() - width));
    double from = Math.max(-MARGIN, Math.min(x, shape.left()) - MARGIN);
    double to = Math.min(axis.width() + MARGIN, Math.max(x + width, shape.right()) + MARGIN);
    return new Placed(entry, shape, inferred, label, x, new Box(from, 0, to - from, BOX_HEIGHT));
  }

  /** The rows of a lane; each box is placed in the first row with room for it. */
  private static final class Rows {
    /** A binary tree of the ends of the rows: each node has the smallest end below it, and the leaves are the rows. */
    private final double[] ends;

    private final int leaves;
    private int count;

    Rows(int most) {
      leaves = Math.max(1, 2 * Integer.highestOneBit(Math.max(1, most)));
      ends = new double[2 * leaves];
      Arrays.fill(ends, Double.NEGATIVE_INFINITY);
    }

    /** Places the next box; boxes are placed in the order of their left edges. */
    Placed place(Placed loose) {
      Box box = loose.box;
      int node = 1;
      while (node < leaves) {
        node = ends[2 * node] <= box.x - GAP ? 2 * node : 2 * node + 1;
      }
      int row = node - leaves;
      count = Math.max(count, row + 1);
      ends[node] = box.x + box.width;
      for (node /= 2; node > 0; node /= 2) {
        ends[node] = Math.min(ends[2 * node], ends[2 * node + 1]);
      }
      Box at = new Box(box.x, row * ROW, box.width, box.height);
      return new Placed(loose.entry, loose.shape, loose.inferred, loose.label, loose.labelX, at);
    }

    int count() {
      return count;
    }
  }
}
