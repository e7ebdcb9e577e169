package org.cbss.model.views.timeline;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;

/**
 * Something that was so for a time, or happened.
 *
 * @param number its number in the chart, from 1
 * @param label what stands at it in the picture
 * @param name what it is called in full
 * @param time when
 * @param words when, in words
 * @param note what else there is to say, or an empty text
 * @param citations where it comes from
 */
public record Entry(
    int number,
    String label,
    String name,
    TimeSpan time,
    String words,
    String note,
    List<Cited> citations) {

  /**
   * Where an entry comes from.
   *
   * @param source the title of the source
   * @param url where it can be read
   * @param details the place in it, what it says and its very words, or an empty text
   */
  public record Cited(String source, Optional<String> url, String details) {}

  /**
   * An entry that holds no list that could change.
   */
  public Entry {
    citations = List.copyOf(citations);
  }
}
