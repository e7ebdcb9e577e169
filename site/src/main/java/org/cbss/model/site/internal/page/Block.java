package org.cbss.model.site.internal.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a section. */
public sealed interface Block {

  /**
   * Statements with labels.
   *
   * @param facts the statements
   */
  record Facts(List<Fact> facts) implements Block {

    /**
     * Returns the statements by their labels, each of which is shown once.
     *
     * @return the statements of each label, in the order of the first of each
     */
    public Collection<List<Fact>> byLabel() {
      Map<String, List<Fact>> groups = new LinkedHashMap<>();
      facts.forEach(
          fact -> groups.computeIfAbsent(fact.label(), any -> new ArrayList<>()).add(fact));
      return groups.values();
    }
  }

  /**
   * A statement with its label.
   *
   * @param anchor the anchor, unique in the page
   * @param label the label
   * @param value the statement
   */
  record Fact(String anchor, String label, Value value) {}

  /**
   * A table.
   *
   * @param caption the caption
   * @param columns the headings of the columns
   * @param rows the rows
   */
  record Table(String caption, List<String> columns, List<Row> rows) implements Block {}

  /**
   * A row of a table.
   *
   * @param anchor the anchor, unique in the page
   * @param cells a value for each column
   */
  record Row(String anchor, List<Value> cells) {}

  /**
   * A list of statements.
   *
   * @param rows the statements, one cell each
   */
  record Statements(List<Row> rows) implements Block {}

  /**
   * A paragraph.
   *
   * @param runs the text
   */
  record Prose(List<Run> runs) implements Block {}

  /**
   * A picture.
   *
   * @param file the address within the site
   * @param description the picture in words
   * @param label the name of the region that scrolls on a narrow screen
   */
  record Picture(String file, String description, String label) implements Block {}
}
