package org.cbss.model.json;

import org.cbss.model.json.internal.codec.JsonRange;

/** The layout of a file: where its lines end. The same data set in the same layout always gives the same bytes. */
public enum Layout {
  /** A key or an element of a list on each line, which suits people and {@code diff}. */
  EXPANDED,

  /** A record on each line, and a line for each other key of the root, which suits {@code grep} and an overview. */
  COMPACT;

  /**
   * Returns the layout that a file has, or is nearest to: compact if its first record begins on the line of its first key.
   *
   * @param file the file, whose bytes are valid JSON
   * @return the layout; expanded if the file has no record and its root has several lines
   * @throws IllegalArgumentException if the bytes do not begin as a JSON object does
   */
  public static Layout of(SourceFile file) {
    return JsonRange.root(file.bytes()).isExpanded() ? EXPANDED : COMPACT;
  }
}
