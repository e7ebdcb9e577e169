package org.cbss.model.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads CSV files as sheets. */
final class CsvSheets {
  /** The characters that may separate cells, of which the first row of a file has one. */
  static final String SEPARATORS = ",;\t";

  static final int MAX_COLUMNS = 1_024;

  private static final String NAME_ENDING = "(?i)\\.(?:csv|tsv|txt)$";
  private static final int HEADER_CHARACTERS = 1 << 16;
  private static final int MAX_CELL = 1 << 25;

  private static final String HELP =
      "a cell with a quotation mark is in quotation marks, and has the mark twice";

  private CsvSheets() {}

  /**
   * Reads a file.
   *
   * @param maxBytes the greatest size of the file
   * @throws IOException if the file cannot be read
   * @throws RefusedFileException if it is not CSV in UTF-8, or too large
   */
  static Sheet read(Path file, long maxBytes) throws IOException, RefusedFileException {
    if (Files.size(file) > maxBytes) {
      throw new RefusedFileException(
          "table-too-large", "the file has more than " + maxBytes + " bytes", null);
    }
    String name = file.getFileName().toString().replaceFirst(NAME_ENDING, "");
    Sheet sheet = new Sheet(name);
    try (Reader text = open(file);
        CsvReader<CsvRecord> records = reader(separator(file)).ofCsvRecord(text)) {
      int number = 0;
      for (CsvRecord each : records) {
        number++;
        add(sheet, number, each.getFields());
      }
    } catch (UncheckedIOException e) {
      throw refusal(Objects.requireNonNull(e.getCause()));
    } catch (CharacterCodingException e) {
      throw refusal(e);
    } catch (CsvParseException e) {
      throw new RefusedFileException("table-csv", "invalid CSV: " + reason(e), HELP);
    }
    return sheet;
  }

  private static String reason(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String where = String.valueOf(e.getMessage());
    String what = String.valueOf(cause.getMessage());
    return where.equals(what) ? what : where + ": " + what;
  }

  private static RefusedFileException refusal(IOException e) throws IOException {
    if (e instanceof CharacterCodingException) {
      return new RefusedFileException(
          "table-encoding", "the file is not UTF-8", "save it as \"CSV UTF-8\"");
    }
    throw e;
  }

  private static void add(Sheet sheet, int number, List<String> fields)
      throws RefusedFileException {
    if (fields.size() > MAX_COLUMNS) {
      throw new RefusedFileException(
          "table-too-large", "row " + number + " has more than " + MAX_COLUMNS + " columns", null);
    }
    List<String> cells = new ArrayList<>(fields.size());
    fields.forEach(field -> cells.add(FormulaGuard.unguard(field)));
    sheet.add(number, cells);
  }

  private static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(MAX_CELL);
  }

  /** Opens a file after its byte-order mark; reading throws an exception if it is not UTF-8. */
  private static Reader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    Reader text =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  /** Returns the separator that the first row has most of, outside quotation marks. */
  private static char separator(Path file) throws IOException {
    char[] start = new char[HEADER_CHARACTERS];
    int length;
    try (Reader text = open(file)) {
      length = Math.max(0, text.read(start));
    }
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < length; i++) {
      char unit = start[i];
      if (unit == '"') {
        quoted = !quoted;
      } else if (!quoted && (unit == '\n' || unit == '\r') && any) {
        break;
      } else if (!quoted && SEPARATORS.indexOf(unit) >= 0) {
        counts[SEPARATORS.indexOf(unit)]++;
        any = true;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }
}
