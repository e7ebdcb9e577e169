package org.cbss.model.tables;

import java.io.IOException;
import java.util.List;

/** Takes tables, one after the other. */
interface TableSink {

  /** Begins a table with its headings. */
  void begin(String name, List<String> headings) throws IOException;

  /** Adds a row to the table that was begun last; an empty cell is an empty text. */
  void row(List<String> cells) throws IOException;

  /** Ends the last table. */
  void end() throws IOException;
}
