package org.cbss.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cbss.model.change.Diff;
import org.cbss.model.json.internal.codec.DiffCodec;

/**
 * Writes the differences between two data sets as JSON, as {@link DiffReader} reads them and {@link DiffSchema} describes them: UTF-8,
 * a difference on each line. The same differences always give the same bytes.
 */
public final class DiffWriter {

  private DiffWriter() {}

  /**
   * Returns differences as the bytes of a file.
   *
   * @param diff the differences
   * @return UTF-8
   * @throws IllegalArgumentException if a value is one that a file cannot hold, as {@link DatasetWriter} says, or a path leads to
   *     nothing that the format has
   */
  public static byte[] toBytes(Diff diff) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DiffCodec.write(diff, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Returns differences as JSON text.
   *
   * @param diff the differences
   * @return the text of a file
   * @throws IllegalArgumentException as {@link #toBytes} does
   */
  public static String toJson(Diff diff) {
    return new String(toBytes(diff), StandardCharsets.UTF_8);
  }
}
