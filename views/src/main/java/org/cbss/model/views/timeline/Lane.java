package org.cbss.model.views.timeline;

import java.util.List;

/**
 * A lane of a timeline: entries of one type that are drawn together.
 *
 * @param type the type of the entries
 * @param name the name of the lane, or the empty text if the type has one lane only
 * @param entries the entries, in the order of the document
 */
public record Lane(LaneType type, String name, List<Entry> entries) {

  /**
   * Copies the entries.
   *
   * @param type the type of the entries
   * @param name the name of the lane, or the empty text if the type has one lane only
   * @param entries the entries, in the order of the document
   */
  public Lane {
    entries = List.copyOf(entries);
  }

  /** Returns the type and the name in one text. */
  String title() {
    return name.isEmpty() ? type.title() : type.title() + ", " + name;
  }

  Lane with(List<Entry> others) {
    return new Lane(type, name, others);
  }
}
