package org.cbss.model.examples;

import java.util.List;
import org.cbss.model.Citation;
import org.cbss.model.Source;
import org.cbss.model.time.Certainty;

/**
 * What is shown of a briefing, before it is laid out.
 *
 * @param title the title
 * @param sections the sections, in order
 * @param sources the sources that are cited, in the order of their numbers from 1
 */
record Page(String title, List<Section> sections, List<Source> sources) {

  /** A heading and what stands under it. */
  record Section(String heading, List<Item> items) {}

  /**
   * One statement.
   *
   * @param certainty how surely it belongs here
   * @param text the statement
   * @param details what more there is to say, a line each
   * @param note what the record notes on it, or nothing
   * @param citations where it comes from
   */
  record Item(
      Certainty certainty,
      String text,
      List<String> details,
      String note,
      List<Citation> citations) {}
}
