package org.cbss.model.views;

import java.util.List;
import org.cbss.model.Citation;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Source;
import org.cbss.model.time.Certainty;

/**
 * A page of statements, each with its certainty and citations, independent of the format.
 *
 * <p>Immutable.
 *
 * @param title the title
 * @param sections the sections, in order
 * @param sources the cited sources, in the order of their numbers from 1
 */
public record Page(String title, List<Section> sections, List<Source> sources) {

  /**
   * Copies the lists.
   *
   * @param title the title
   * @param sections the sections, in order
   * @param sources the cited sources, in the order of their numbers from 1
   */
  public Page {
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
  }

  /**
   * A section.
   *
   * @param heading the heading
   * @param items the statements, in order
   */
  public record Section(String heading, List<Item> items) {

    /**
     * Copies the list.
     *
     * @param heading the heading
     * @param items the statements, in order
     */
    public Section {
      items = List.copyOf(items);
    }
  }

  /**
   * A statement.
   *
   * @param certainty the certainty that the statement belongs to the section
   * @param text the statement
   * @param details details, a line each
   * @param note the note of the record, or the empty text if it has none
   * @param citations the citations of the record
   * @param record the id of the record that the statement is about
   */
  public record Item(
      Certainty certainty,
      String text,
      List<String> details,
      String note,
      List<Citation> citations,
      Id<? extends Identified> record) {

    /**
     * Copies the lists.
     *
     * @param certainty the certainty that the statement belongs to the section
     * @param text the statement
     * @param details details, a line each
     * @param note the note of the record, or the empty text if it has none
     * @param citations the citations of the record
     * @param record the id of the record that the statement is about
     */
    public Item {
      details = List.copyOf(details);
      citations = List.copyOf(citations);
    }
  }
}
