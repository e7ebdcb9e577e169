package org.cbss.model.views.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shape of a span on an axis: solid for its certain days, fading towards its outermost possible days, faint throughout if
 * no day is certain, and with an arrow if it has no start or no end.
 *
 * @param parts the parts, from left to right
 * @param left the left edge
 * @param right the right edge
 * @param peak the position of a mark
 * @param arrowLeft whether it has no start
 * @param arrowRight whether it has no end
 */
record BarShape(
    List<Part> parts,
    double left,
    double right,
    double peak,
    boolean arrowLeft,
    boolean arrowRight) {
  /** The length of an arrow. */
  static final double ARROW = 9;

  /** The smallest width of a bar: otherwise, one day of thirty years would be invisible. */
  static final double THINNEST = 3;

  /** The certainty of a part, from its left to its right edge. */
  enum Fill {
    /** Certain throughout. */
    SOLID,
    /** From impossible to certain. */
    RISE,
    /** From certain to impossible. */
    FALL,
    /** From impossible to possible. */
    FAINT_RISE,
    /** From possible to impossible. */
    FAINT_FALL
  }

  /** A part of a bar. */
  record Part(Fill fill, double from, double to) {}

  static BarShape of(Extent extent, Axis axis) {
    double peak = axis.x(extent.hasCertainDays() ? middle(extent) : extent.peak());
    boolean arrowLeft = extent.openStart();
    boolean arrowRight = extent.openEnd();
    double first = arrowLeft ? ARROW : Double.NEGATIVE_INFINITY;
    double last = arrowRight ? axis.width() - ARROW : Double.POSITIVE_INFINITY;
    List<Part> parts = new ArrayList<>();
    for (Part part : extent.hasCertainDays() ? certain(extent, axis) : faint(extent, axis)) {
      double from = Math.max(first, part.from);
      double to = Math.min(last, part.to);
      if (from < to && to > 0 && from < axis.width()) {
        parts.add(new Part(part.fill, from, to));
      }
    }
    double left = arrowLeft ? 0 : axis.x(extent.outerStart());
    double right = arrowRight ? axis.width() : axis.x(extent.outerEnd());
    return new BarShape(widened(parts), left, right, peak, arrowLeft, arrowRight)
        .within(axis.width());
  }

  private static long middle(Extent extent) {
    if (extent.innerStart() == Extent.NEVER_BEFORE || extent.innerEnd() == Extent.NEVER_AFTER) {
      return extent.innerStart() == Extent.NEVER_BEFORE ? extent.innerEnd() : extent.innerStart();
    }
    return Math.floorDiv(extent.innerStart() + extent.innerEnd(), 2);
  }

  private static List<Part> certain(Extent extent, Axis axis) {
    double from = axis.x(extent.innerStart());
    double to = axis.x(extent.innerEnd());
    return List.of(
        new Part(Fill.RISE, axis.x(extent.outerStart()), from),
        new Part(Fill.SOLID, from, to),
        new Part(Fill.FALL, to, axis.x(extent.outerEnd())));
  }

  /** Returns the certain days of an extent as a part, or empty if none of them is on the axis. */
  static Optional<Part> certainPart(Extent extent, Axis axis) {
    double from = Math.max(extent.openStart() ? ARROW : 0, axis.x(extent.innerStart()));
    double to = Math.min(axis.width() - (extent.openEnd() ? ARROW : 0), axis.x(extent.innerEnd()));
    return from < to ? Optional.of(new Part(Fill.SOLID, from, to)) : Optional.empty();
  }

  private static List<Part> faint(Extent extent, Axis axis) {
    double peak = axis.x(extent.peak());
    return List.of(
        new Part(Fill.FAINT_RISE, axis.x(extent.outerStart()), peak),
        new Part(Fill.FAINT_FALL, peak, axis.x(extent.outerEnd())));
  }

  /** Returns the parts, widened if they would be invisible. */
  private static List<Part> widened(List<Part> parts) {
    if (parts.isEmpty()) {
      return parts;
    }
    double from = parts.get(0).from;
    double to = parts.get(parts.size() - 1).to;
    Fill fill =
        parts.stream().map(Part::fill).anyMatch(Fill.SOLID::equals) ? Fill.SOLID : Fill.FALL;
    return to - from < THINNEST
        ? List.of(new Part(fill, from, from + THINNEST))
        : List.copyOf(parts);
  }

  private BarShape within(double width) {
    double from = Math.min(Math.max(0, left), width - THINNEST);
    double to = Math.max(from + THINNEST, Math.min(width, right));
    double at = Math.min(Math.max(0, peak), width);
    return new BarShape(parts, from, to, at, arrowLeft, arrowRight);
  }
}
