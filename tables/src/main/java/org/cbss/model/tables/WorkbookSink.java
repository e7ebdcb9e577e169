package org.cbss.model.tables;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.cbss.model.json.internal.codec.AtomicFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as the sheets of a workbook, whose bytes depend on nothing but the tables. */
final class WorkbookSink implements TableSink, Closeable {
  /** The greatest length of a cell, in UTF-16 code units; spreadsheet programs cut what is longer than 32,767. */
  static final int MAX_LENGTH = 32_000;

  private static final int FLUSHED_ROWS = 1_000;
  private static final String CORE = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  /** ZIP has no earlier time. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path target;
  private final Path raw;
  private final OutputStream rawStream;
  private final Workbook workbook;
  private @Nullable Worksheet sheet;
  private int rows;

  /**
   * Creates a sink, with a temporary file.
   *
   * @param target the file that {@link #end} writes
   */
  WorkbookSink(Path target) throws IOException {
    this.target = target;
    this.raw = Files.createTempFile("cbss-model", ".xlsx");
    this.rawStream = new BufferedOutputStream(Files.newOutputStream(raw));
    this.workbook = new Workbook(rawStream, "cbss-model", "1.0");
  }

  @Override
  public void begin(String name, List<String> headings) throws IOException {
    finishSheet();
    sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
    rows = 0;
    row(headings);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (sheet == null) {
      throw new IllegalStateException("no table was begun");
    }
    if (rows == Worksheet.MAX_ROWS) {
      throw new IllegalArgumentException("a sheet has room for " + Worksheet.MAX_ROWS
          + " rows, and " + sheet.getName() + " has more: write CSV");
    }
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      if (!text.isEmpty()) {
        sheet.inlineString(rows, column, XmlText.escape(text));
      }
    }
    rows++;
    if (rows % FLUSHED_ROWS == 0) {
      sheet.flush();
    }
  }

  @Override
  public void end() throws IOException {
    finishSheet();
    workbook.finish();
    rawStream.close();
    AtomicFile.write(target, this::copy);
  }

  private void finishSheet() throws IOException {
    if (sheet != null) {
      sheet.finish();
      sheet = null;
    }
  }

  /** Copies the workbook without the times at which it was written. */
  private void copy(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile from = new ZipFile(raw.toFile())) {
      for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        zip.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
          if (entry.getName().equals(CORE)) {
            zip.write(withoutTime(content.readAllBytes()));
          } else {
            content.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private static byte[] withoutTime(byte[] core) {
    return new String(core, StandardCharsets.UTF_8)
        .replaceAll(CREATED, "$1" + NO_TIME + ":00Z")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Removes the temporary file. */
  @Override
  public void close() throws IOException {
    try {
      rawStream.close();
    } finally {
      Files.deleteIfExists(raw);
    }
  }
}
