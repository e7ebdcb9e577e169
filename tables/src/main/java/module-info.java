import org.jspecify.annotations.NullMarked;

/**
 * Data sets as tables: CSV files and workbooks, for spreadsheet programs.
 *
 * <pre>{@code
 * new TableWriter().writeWorkbook(dataset, Path.of("record.xlsx"));
 * ReadResult result = new TableReader().read(Path.of("record.xlsx"));
 * System.out.print(result.validate(Validator.standard()));
 * }</pre>
 */
@NullMarked
module org.cbss.model.tables {
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;
  requires transitive org.cbss.model;
  requires transitive org.cbss.model.json;
  requires static org.jspecify;
  requires tools.jackson.core;

  exports org.cbss.model.tables;
}
