package org.cbss.model.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.json.codec.JsonText;
import org.cbss.model.json.codec.LineCodec;
import org.cbss.model.meta.Kind;

/**
 * Writes data sets as a record a line (newline-delimited JSON), as {@link LinesReader} reads them: a header in the first
 * line, then the records in the order in which they come. The same records in the same order always give the same bytes.
 *
 * <p>Records that were made in Java may hold what a file may not, which reading back what was written reports, as {@link
 * DatasetWriter} says.
 *
 * <p>What is written is not kept. A writer is not safe to share between threads.
 */
public final class LinesWriter implements Closeable {
  private final JsonText text;

  /**
   * Begins with the first line.
   *
   * @param out where to; it stays open when the writer is closed
   * @param header gives the title, the language, the last day that the record speaks for, and data beyond the model; its
   *     records are left out
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if it holds what no file can, as {@link DatasetWriter} says
   */
  public LinesWriter(OutputStream out, Dataset header) throws IOException {
    this.text = JsonText.ofLines(out);
    attempt(to -> LineCodec.writeHeader(to, header));
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
    try (LinesWriter writer = new LinesWriter(out, dataset)) {
      for (Kind kind : EntityLists.KINDS) {
        for (Entity entity : EntityLists.of(kind).get(dataset)) {
          writer.write(entity);
        }
      }
    }
  }

  /**
   * Writes a record.
   *
   * @param entity the record
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if it holds what no file can, as {@link DatasetWriter} says
   */
  public void write(Entity entity) throws IOException {
    attempt(to -> LineCodec.writeEntity(to, entity));
  }

  private void attempt(Consumer<JsonText> action) throws IOException {
    int mark = text.waiting();
    try {
      action.accept(text);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IllegalArgumentException e) {
      text.forget(mark);
      throw e;
    }
  }

  /**
   * Hands on what was not yet.
   *
   * @throws IOException if the stream fails
   */
  @Override
  public void close() throws IOException {
    attempt(JsonText::flush);
  }
}
