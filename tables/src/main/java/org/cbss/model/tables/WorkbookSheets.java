package org.cbss.model.tables;

import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.cbss.model.time.EdtfDate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the sheets of workbooks. */
final class WorkbookSheets {
  private static final int MAX_DIGITS = 40;

  private WorkbookSheets() {}

  /**
   * Reads a workbook.
   *
   * @param maxBytes the greatest size of the file
   * @throws IOException if the file cannot be read
   * @throws RefusedFileException if it is not a workbook, or is refused
   */
  static List<Sheet> read(Path file, long maxBytes) throws IOException, RefusedFileException {
    if (Files.size(file) > maxBytes) {
      throw new RefusedFileException(
          "table-too-large", "the file has more than " + maxBytes + " bytes", null);
    }
    WorkbookGuard.check(file);
    List<Sheet> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      for (org.dhatim.fastexcel.reader.Sheet each : workbook.getSheets().toList()) {
        sheets.add(sheet(each));
      }
    } catch (RuntimeException | ZipException | EOFException e) {
      // whatever the library throws for parts that do not fit together
      throw new RefusedFileException(
          "table-workbook",
          "the workbook is damaged",
          "open it in a spreadsheet program and save it again");
    }
    return sheets;
  }

  private static Sheet sheet(org.dhatim.fastexcel.reader.Sheet from) throws IOException {
    Sheet sheet = new Sheet(from.getName());
    try (Stream<Row> rows = from.openStream()) {
      rows.forEach(row -> {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
          Cell cell = row.getCell(i);
          cells.add(cell == null ? "" : text(cell));
        }
        sheet.add(row.getRowNum(), cells);
      });
    }
    return sheet;
  }

  private static String text(Cell cell) {
    if (cell.getFormula() != null) {
      return Sheet.FORMULA;
    }
    return switch (cell.getType()) {
      case ERROR -> Sheet.ERROR;
      case NUMBER -> isDate(cell.getDataFormatString()) ? date(cell) : number(cell.asNumber());
      case BOOLEAN -> cell.asBoolean().toString();
      // some programs write text as the text of a formula that is not there
      case STRING, FORMULA -> XmlText.unescape(cell.getText());
      default -> "";
    };
  }

  private static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.precision() - plain.scale() > MAX_DIGITS || plain.scale() > MAX_DIGITS
        ? plain.toString()
        : plain.toPlainString();
  }

  /** Returns whether a format shows a number as a date; text in quotation marks, colors and locales do not count. */
  private static boolean isDate(String format) {
    if (format == null) {
      return false;
    }
    String codes = format
        .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h|m|s)[^\\]]*]", "")
        .toLowerCase(Locale.ROOT);
    return !codes.equals("general") && codes.matches("(?s).*[ymd].*");
  }

  /** Returns the day of a cell in ISO 8601, with the time of day unless it is midnight. */
  private static String date(Cell cell) {
    LocalDateTime date;
    try {
      date = cell.asDate();
    } catch (RuntimeException e) {
      // the number is no day
      return number(cell.asNumber());
    }
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? EdtfDate.of(date.toLocalDate()).toString()
        : date.toString();
  }
}
