package org.cbss.model.views.timeline;

import java.util.List;

/**
 * Entries that belong together.
 *
 * @param track the kind of the entries
 * @param name the name of the lane, or the empty text if the track has one lane only
 * @param entries the entries, in the order of the document
 */
public record Lane(Track track, String name, List<Entry> entries) {

  /**
   * Copies the entries.
   *
   * @param track the kind of the entries
   * @param name the name of the lane, or the empty text if the track has one lane only
   * @param entries the entries, in the order of the document
   */
  public Lane {
    entries = List.copyOf(entries);
  }

  /** The track and the name in one text. */
  String title() {
    return name.isEmpty() ? track.title() : track.title() + ", " + name;
  }

  Lane with(List<Entry> others) {
    return new Lane(track, name, others);
  }
}
