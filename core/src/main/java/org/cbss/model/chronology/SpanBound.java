package org.cbss.model.chronology;

/** One of the four bounds of a span. */
public enum SpanBound {
  /** The first day on which the span may have started. */
  EARLIEST_START,
  /** The last day on which it may have started. */
  LATEST_START,
  /** The first day on which it may have ended. */
  EARLIEST_END,
  /** The last day on which it may have ended. */
  LATEST_END;

  boolean isStart() {
    return this == EARLIEST_START || this == LATEST_START;
  }

  boolean isLatest() {
    return this == LATEST_START || this == LATEST_END;
  }
}
