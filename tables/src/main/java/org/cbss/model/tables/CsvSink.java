package org.cbss.model.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes one table as CSV (RFC 4180). */
final class CsvSink implements TableSink {
  /** The greatest length of a cell, in UTF-16 code units: that of a string of the format. */
  static final int MAX_LENGTH = 16 << 20;

  private static final String QUOTED = ",;\t|\"\n\r\u2028\u2029\u0085";

  /** Quotes cells that some program may split. */
  private static final QuoteStrategy QUOTES = new QuoteStrategy() {
    @Override
    public boolean quoteValue(int line, int field, String value) {
      return value.chars().anyMatch(unit -> QUOTED.indexOf(unit) >= 0)
          || !value.equals(value.strip());
    }
  };

  private final OutputStream out;
  private final boolean marked;
  private final CsvWriter writer;

  /**
   * Creates a sink.
   *
   * @param out the target, which stays open
   * @param separator separates the cells
   * @param marked whether the file begins with a byte-order mark
   */
  CsvSink(OutputStream out, char separator, boolean marked) {
    this.out = out;
    this.marked = marked;
    this.writer = CsvWriter.builder()
        .fieldSeparator(separator)
        .quoteStrategy(QUOTES)
        .build(out, StandardCharsets.UTF_8);
  }

  @Override
  public void begin(String name, List<String> headings) throws IOException {
    if (marked) {
      out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
    row(headings);
  }

  @Override
  public void row(List<String> cells) {
    writer.writeRecord(cells.stream().map(FormulaGuard::guard).toList());
  }

  @Override
  public void end() throws IOException {
    writer.flush();
  }
}
