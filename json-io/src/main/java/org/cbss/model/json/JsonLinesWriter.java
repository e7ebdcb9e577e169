package org.cbss.model.json;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.json.internal.codec.AtomicFile;
import org.cbss.model.json.internal.codec.LineCodec;

/**
 * Writes data sets as a record a line (newline-delimited JSON), as {@link JsonLinesReader} reads them: a header in the first
 * line, then the records in the order in which they come. The same records in the same order always give the same bytes.
 *
 * <p>Records that were made in Java may hold what a file may not, which reading back what was written reports, as {@link
 * DatasetWriter} says.
 *
 * <p>What is written is not kept. A writer is not safe to share between threads.
 */
public final class JsonLinesWriter implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final BufferedOutputStream out;

  /**
   * Begins with the first line.
   *
   * @param out where to; it stays open when the writer is closed
   * @param header gives the title, the language, the last day that the record speaks for, and data beyond the model; its
   *     records are left out
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if it holds what no file can, as {@link DatasetWriter} says
   */
  public JsonLinesWriter(OutputStream out, Dataset header) throws IOException {
    this.out = new BufferedOutputStream(out, BUFFER);
    writeLine(LineCodec.writeHeader(header));
  }

  /**
   * Writes a whole data set: its kinds in the order of a file, the records of each in theirs.
   *
   * @param dataset the data set
   * @param out where to; it stays open
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if it holds what no file can, as {@link DatasetWriter} says
   */
  public static void write(Dataset dataset, OutputStream out) throws IOException {
    try (JsonLinesWriter writer = new JsonLinesWriter(out, dataset)) {
      for (EntityKind kind : EntityLists.KINDS) {
        for (Entity entity : EntityLists.of(kind).get(dataset)) {
          writer.write(entity);
        }
      }
    }
  }

  /**
   * Writes a whole data set to a file, in place of its content, as {@link DatasetWriter#write(Dataset, Path)} does.
   *
   * @param dataset the data set
   * @param file the file
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if it holds what no file can, as {@link DatasetWriter} says
   */
  public static void write(Dataset dataset, Path file) throws IOException {
    AtomicFile.write(file, toBytes(dataset));
  }

  /**
   * Returns a whole data set as JSON text, a record a line.
   *
   * @param dataset the data set
   * @return the text
   * @throws IllegalArgumentException if it holds what no file can, as {@link DatasetWriter} says
   */
  public static String toJson(Dataset dataset) {
    return new String(toBytes(dataset), StandardCharsets.UTF_8);
  }

  /**
   * Returns a whole data set as the bytes of a file with a record a line.
   *
   * @param dataset the data set
   * @return UTF-8
   * @throws IllegalArgumentException if it holds what no file can, as {@link DatasetWriter} says
   */
  public static byte[] toBytes(Dataset dataset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(dataset, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Writes a record.
   *
   * @param entity the record
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if it holds what no file can, as {@link DatasetWriter} says
   */
  public void write(Entity entity) throws IOException {
    writeLine(LineCodec.writeEntity(entity));
  }

  private void writeLine(byte[] line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /**
   * Hands on what was not yet.
   *
   * @throws IOException if the stream fails
   */
  @Override
  public void close() throws IOException {
    out.flush();
  }
}
