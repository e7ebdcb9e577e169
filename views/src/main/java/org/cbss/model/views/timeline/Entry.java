package org.cbss.model.views.timeline;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;

/**
 * An entry of a timeline: a record that holds for a time, or an event.
 *
 * @param number the number in the chart, from 1
 * @param label the label in the picture
 * @param name the full name
 * @param time the time of the entry
 * @param inferred the time that all statements of the data set imply together, or empty if that is no more than the time
 * @param timeText the time in words
 * @param disputed whether the record is claimed and contested, so that no day is certain
 * @param note the note of the record, or the empty text if it has none
 * @param citations the citations of the record
 */
public record Entry(
    int number,
    String label,
    String name,
    TimeSpan time,
    Optional<TimeSpan> inferred,
    String timeText,
    boolean disputed,
    String note,
    List<Cited> citations) {

  /**
   * A citation.
   *
   * @param source the title of the source
   * @param url the address of the source, or empty if it has none or a very long one
   * @param details the place in the source, its statement and its words, or the empty text if none is given
   */
  public record Cited(String source, Optional<String> url, String details) {}

  /**
   * Copies the citations.
   *
   * @param number the number in the chart, from 1
   * @param label the label in the picture
   * @param name the full name
   * @param time the time of the entry
   * @param inferred the time that all statements of the data set imply together, or empty if that is no more than the time
   * @param timeText the time in words
   * @param disputed whether the record is claimed and contested, so that no day is certain
   * @param note the note of the record, or the empty text if it has none
   * @param citations the citations of the record
   */
  public Entry {
    citations = List.copyOf(citations);
  }
}
