package org.cbss.model.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the sheets of workbooks. */
final class WorkbookSheets {
  private WorkbookSheets() {}

  static List<Sheet> read(Path file, long maxBytes) throws IOException, RefusedFileException {
    throw new RefusedFileException("table-workbook", file + " is not read yet", "" + maxBytes);
  }
}
