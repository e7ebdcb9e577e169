package org.cbss.model.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks with cells of any type. */
final class TestWorkbook {
  private final Workbook workbook;

  private TestWorkbook(Workbook workbook) {
    this.workbook = workbook;
  }

  @FunctionalInterface
  interface Content {
    void add(TestWorkbook workbook);
  }

  static void write(Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      content.add(new TestWorkbook(workbook));
    }
  }

  Rows sheet(String name) {
    return new Rows(workbook.newWorksheet(name));
  }

  /** The rows of a sheet. */
  static final class Rows {
    private final Worksheet sheet;
    private int count;

    private Rows(Worksheet sheet) {
      this.sheet = sheet;
    }

    void add(Object... values) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        if (value instanceof LocalDate day) {
          sheet.value(count, i, day);
          sheet.style(count, i).format("dd.mm.yyyy").set();
        } else if (value instanceof Number number) {
          sheet.value(count, i, number);
        } else if (value instanceof Boolean flag) {
          sheet.value(count, i, flag);
        } else if (value != null) {
          sheet.value(count, i, value.toString());
        }
      }
      count++;
    }

    void merge(int firstColumn, int lastColumn) {
      sheet.range(count - 1, firstColumn, count - 1, lastColumn).merge();
    }

    void formula(int row, int column, String formula) {
      sheet.formula(row, column, formula);
    }
  }
}
