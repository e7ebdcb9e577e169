package org.cbss.model.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cbss.model.Dataset;
import org.cbss.model.json.internal.codec.AtomicFile;
import org.cbss.model.json.internal.codec.DatasetCodec;
import org.cbss.model.json.internal.codec.JsonRewriter;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes data sets as JSON: UTF-8, indented by two spaces, with line feeds and keys in a fixed order, in one of two {@linkplain
 * Layout layouts}. Absent and default values are omitted. The same data set in the same layout always gives the same bytes;
 * reading the bytes of a data set that was read returns an equal one.
 *
 * <p>To change a file, {@link #rewrite} leaves all lines as they are but those of what changes.
 *
 * <p>A data set that was built in Java may have values that readers refuse: both or neither of {@code country} and {@code
 * holder}, an ordinal of 0, a name that is blank or has control characters. Builders accept values that a person could
 * mistype, and so does a writer. Read the file back before publishing it: the reader reports each such value.
 *
 * <p>A writer holds no state and can be shared between threads.
 */
public final class DatasetWriter {

  private final Layout layout;

  /** Creates a writer of {@linkplain Layout#EXPANDED expanded} files. */
  public DatasetWriter() {
    this(Layout.EXPANDED);
  }

  /**
   * Creates a writer of files in a layout.
   *
   * @param layout the layout, such as {@link Layout#of(SourceFile)} another file
   */
  public DatasetWriter(Layout layout) {
    this.layout = layout;
  }

  /**
   * Writes a data set to a file, and replaces its content. The new content of a regular file is written to a temporary file in
   * the same folder and moved into place: after a failure, the old content is unchanged. A symbolic link is followed; a device
   * or a pipe is written to directly.
   *
   * @param dataset the data set
   * @param file the file
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if the data set has a value that a file cannot hold: an extension that is not JSON or has
   *     a duplicate key, an unpaired surrogate, or a day of a year outside 1 to 9999
   */
  public void write(Dataset dataset, Path file) throws IOException {
    AtomicFile.write(file, toBytes(dataset));
  }

  /**
   * Writes a data set to a stream, which stays open. A part may have been written if it throws an exception; {@link #toBytes}
   * returns all or nothing.
   *
   * @param dataset the data set
   * @param out the stream
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as {@link #write(Dataset, Path)} does
   */
  public void write(Dataset dataset, OutputStream out) throws IOException {
    DatasetCodec.write(dataset, out, layout == Layout.COMPACT);
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
   * Returns the bytes of a file that was changed to hold a data set. Only the lines of what differs are written anew, in the
   * layout of the file; all others keep their bytes: the order of keys, white space, line ends, values that could be left out. An
   * entity that changes its place is moved as it is.
   *
   * <p>If the file cannot be kept so, because its data set has values that readers refuse, the whole data set is written in the
   * layout of the file.
   *
   * @param file the file, with the data set as it was before
   * @param dataset the changed data set
   * @return UTF-8
   * @throws DatasetReadException if the file has errors
   * @throws IllegalArgumentException as {@link #write(Dataset, Path)} does
   */
  public static byte[] rewrite(SourceFile file, Dataset dataset) {
    Dataset before = read(file).orElseThrow();
    if (before.equals(dataset)) {
      return file.bytes();
    }
    byte[] rewritten = JsonRewriter.rewrite(
        file.bytes(), DatasetCodec.toBytes(before), DatasetCodec.toBytes(dataset));
    boolean same = read(new SourceFile(file.name(), rewritten))
        .dataset()
        .filter(dataset::equals)
        .isPresent();
    return same ? rewritten : new DatasetWriter(Layout.of(file)).toBytes(dataset);
  }

  private static ReadResult read(SourceFile file) {
    return new DatasetReader(ReadLimits.defaults().withFileBytes(ReadLimits.MAX_FILE_BYTES))
        .read(file);
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
