package org.cbss.model.views.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * How a span is drawn on an axis: solid where it certainly was, fading towards the outermost days on which it may have
 * been, all faint where no day is certain, and with an arrow where it has no start or no end.
 *
 * @param parts the parts, from left to right
 * @param left where it begins to be seen
 * @param right where it ceases to be seen
 * @param peak where a mark stands for it
 * @param arrowLeft whether it has no start
 * @param arrowRight whether it has no end
 */
record ChartShape(
    List<Part> parts,
    double left,
    double right,
    double peak,
    boolean arrowLeft,
    boolean arrowRight) {
  /** How long an arrow is. */
  static final double ARROW = 9;

  /** How thin a bar may be: a day of thirty years would not be seen. */
  static final double THINNEST = 3;

  /** How sure a part is. */
  enum Ink {
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
  record Part(Ink ink, double from, double to) {}

  static ChartShape of(Extent extent, Axis axis) {
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
        parts.add(new Part(part.ink, from, to));
      }
    }
    double left = arrowLeft ? 0 : axis.x(extent.outerStart());
    double right = arrowRight ? axis.width() : axis.x(extent.outerEnd());
    return new ChartShape(widened(parts), left, right, peak, arrowLeft, arrowRight)
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
        new Part(Ink.RISE, axis.x(extent.outerStart()), from),
        new Part(Ink.SOLID, from, to),
        new Part(Ink.FALL, to, axis.x(extent.outerEnd())));
  }

  private static List<Part> faint(Extent extent, Axis axis) {
    double peak = axis.x(extent.peak());
    return List.of(
        new Part(Ink.FAINT_RISE, axis.x(extent.outerStart()), peak),
        new Part(Ink.FAINT_FALL, peak, axis.x(extent.outerEnd())));
  }

  /** A bar that is too thin to be seen is widened. */
  private static List<Part> widened(List<Part> parts) {
    if (parts.isEmpty()) {
      return parts;
    }
    double from = parts.get(0).from;
    double to = parts.get(parts.size() - 1).to;
    Ink ink = parts.stream().map(Part::ink).anyMatch(Ink.SOLID::equals) ? Ink.SOLID : Ink.FALL;
    return to - from < THINNEST
        ? List.of(new Part(ink, from, from + THINNEST))
        : List.copyOf(parts);
  }

  private ChartShape within(double width) {
    double from = Math.min(Math.max(0, left), width - THINNEST);
    double to = Math.max(from + THINNEST, Math.min(width, right));
    double at = Math.min(Math.max(0, peak), width);
    return new ChartShape(parts, from, to, at, arrowLeft, arrowRight);
  }
}
