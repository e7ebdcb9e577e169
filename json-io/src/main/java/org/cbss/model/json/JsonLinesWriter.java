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
 * Writes data sets with one record per line (newline-delimited JSON), as {@link JsonLinesReader} reads them: a header in the
 * first line, then the records in the order in which they are written. The same records in the same order always give the
 * same bytes.
 *
 * <p>Records that were built in Java may have values that readers refuse, as {@link DatasetWriter} says.
 *
 * <p>No record is kept in memory. A writer is not safe for use by multiple threads.
 */
public final class JsonLinesWriter implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final BufferedOutputStream out;
  private final boolean newer;

  /**
   * Creates a writer, and writes the first line.
   *
   * @param out the target, which stays open when the writer is closed
   * @param header the data set whose title, language, as-of date, acceptances and extensions are written; its records are not
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if it has a value that a file cannot hold, as {@link DatasetWriter} says
   */
  public JsonLinesWriter(OutputStream out, Dataset header) throws IOException {
    this.out = new BufferedOutputStream(out, BUFFER);
    this.newer = LineCodec.isNewer(header);
    writeLine(LineCodec.writeHeader(header));
  }

  /**
   * Writes a whole data set, in the order of a file.
   *
   * @param dataset the data set
   * @param out the target, which stays open
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if it has a value that a file cannot hold, as {@link DatasetWriter} says
   */
  public static void write(Dataset dataset, OutputStream out) throws IOException {
    try (JsonLinesWriter writer = new JsonLinesWriter(out, dataset)) {
      for (EntityKind kind : EntityKind.topLevel()) {
        for (Entity entity : EntityLists.of(kind).get(dataset)) {
          writer.write(entity);
        }
      }
    }
  }

  /**
   * Writes a whole data set to a file, and replaces its content, as {@link DatasetWriter#write(Dataset, Path)} does.
   *
   * @param dataset the data set
   * @param file the file
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if it has a value that a file cannot hold, as {@link DatasetWriter} says
   */
  public static void write(Dataset dataset, Path file) throws IOException {
    AtomicFile.write(file, toBytes(dataset));
  }

  /**
   * Returns the bytes of a file with one record per line that was changed to hold a data set, as {@link DatasetWriter#rewrite} does:
   * all lines but those of the records that change keep their bytes and their order. If records of a kind change places, or a
   * line cannot be kept, the whole data set is written.
   *
   * @param file the file, with the data set as it was before
   * @param dataset the changed data set
   * @return UTF-8
   * @throws DatasetReadException if the file has errors
   * @throws IllegalArgumentException if the data set has a value that a file cannot hold, as {@link DatasetWriter} says
   */
  public static byte[] rewrite(SourceFile file, Dataset dataset) {
    return LinesRewriter.rewrite(file, dataset)
        .filter(bytes -> new JsonLinesReader()
            .read(new SourceFile(file.name(), bytes))
            .dataset()
            .filter(dataset::equals)
            .isPresent())
        .orElseGet(() -> toBytes(dataset));
  }

  /**
   * Returns a whole data set as JSON text, one record per line.
   *
   * @param dataset the data set
   * @return the text
   * @throws IllegalArgumentException if it has a value that a file cannot hold, as {@link DatasetWriter} says
   */
  public static String toJson(Dataset dataset) {
    return new String(toBytes(dataset), StandardCharsets.UTF_8);
  }

  /**
   * Returns a whole data set as the bytes of a file with one record per line.
   *
   * @param dataset the data set
   * @return UTF-8
   * @throws IllegalArgumentException if it has a value that a file cannot hold, as {@link DatasetWriter} says
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
   * @throws IllegalArgumentException if it has a value that a file cannot hold, as {@link DatasetWriter} says
   */
  public void write(Entity entity) throws IOException {
    writeLine(LineCodec.writeEntity(entity, newer));
  }

  private void writeLine(byte[] line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /**
   * Flushes the buffer to the stream, which stays open.
   *
   * @throws IOException if the stream fails
   */
  @Override
  public void close() throws IOException {
    out.flush();
  }
}
