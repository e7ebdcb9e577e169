package org.cbss.model.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cbss.model.Dataset;
import org.cbss.model.json.internal.codec.AtomicFile;
import org.cbss.model.json.internal.codec.DatasetCodec;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes data sets as JSON: UTF-8, two spaces, line feeds, keys in a fixed order, absent and default values left out. The
 * same data set always gives the same bytes. Where it was read, reading them gives it back.
 *
 * <p>One that was made in Java may hold what a file may not, such as both or neither of {@code country} and {@code holder},
 * an ordinal of 0, a name that is blank or has control characters: a builder takes what a person could mistype, and so does a
 * writer. Reading back what was written reports each such place; do so before handing it on.
 *
 * <p>A writer holds no state and can be shared between threads.
 */
public final class DatasetWriter {

  /** Creates a writer. */
  public DatasetWriter() {}

  /**
   * Writes a data set to a file, in place of its content. A regular file is written beside itself and moved into place, so that
   * no reader finds a part; a symbolic link is followed; a device or a pipe is written to directly.
   *
   * @param dataset the data set
   * @param file the file
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if the data set holds what no file can: an extension that is no JSON, or has a key twice
   *     in one object, or half of a surrogate pair, or a day of a year outside 1 to 9999
   */
  public void write(Dataset dataset, Path file) throws IOException {
    AtomicFile.write(file, toBytes(dataset));
  }

  /**
   * Writes a data set to a stream, which stays open. Where that ends with an exception, a part may have been written; {@link
   * #toBytes} gives all or nothing.
   *
   * @param dataset the data set
   * @param out the stream
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as {@link #write(Dataset, Path)} does
   */
  public void write(Dataset dataset, OutputStream out) throws IOException {
    DatasetCodec.write(dataset, out);
  }

  /**
   * Returns a data set as the bytes of a file.
   *
   * @param dataset the data set
   * @return UTF-8
   * @throws IllegalArgumentException as {@link #write(Dataset, Path)} does
   */
  public byte[] toBytes(Dataset dataset) {
    ByteArrayBuilder out = new ByteArrayBuilder();
    try {
      write(dataset, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Returns a data set as JSON text.
   *
   * @param dataset the data set
   * @return the text of a file
   * @throws IllegalArgumentException as {@link #write(Dataset, Path)} does
   */
  public String toJson(Dataset dataset) {
    return new String(toBytes(dataset), StandardCharsets.UTF_8);
  }
}
