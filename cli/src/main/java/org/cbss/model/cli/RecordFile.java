package org.cbss.model.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.JsonLinesHandler;
import org.cbss.model.json.JsonLinesReader;
import org.cbss.model.json.JsonLinesWriter;
import org.cbss.model.json.Layout;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.records.ShippedRecords;
import org.jspecify.annotations.Nullable;

/**
 * A single file of a record that a command changes or compares: its bytes, and what they say. Whether it has one record per line
 * is told by its first line, because temporary files have no telling names.
 */
record RecordFile(Path path, SourceFile source, boolean hasLines, ReadResult result) {

  /** Reads a file. The result may have errors. */
  static RecordFile read(Path path) {
    return read(path, source(path));
  }

  private static SourceFile source(Path path) {
    return InputFiles.files(List.of(path)).get(0);
  }

  private static RecordFile read(Path path, SourceFile source) {
    boolean lines = InputFiles.isJsonLines(path, source.bytes());
    ReadResult result =
        lines ? new JsonLinesReader().read(source) : new DatasetReader().read(source);
    return new RecordFile(path, source, lines, result);
  }

  /** Reads a file, and ends the command if it has errors. A file without any byte is a record that says nothing. */
  static RecordFile readValid(Path path) {
    SourceFile source = source(path);
    if (source.bytes().length == 0) {
      SourceFile empty = SourceFile.of(
          source.name(), new DatasetWriter().toJson(Dataset.builder().build()));
      return new RecordFile(path, empty, false, new DatasetReader().read(empty));
    }
    return read(path, source).requireValid();
  }

  /** Reads a file as {@link #readValid} does; errors in it are a failure, for a command of which code 1 means something else. */
  static RecordFile readOrFail(Path path) {
    try {
      return readValid(path);
    } catch (CommandException e) {
      throw e.asFailure();
    }
  }

  /** Returns whether the file says nothing, so that no position in it tells anything. */
  boolean isEmpty() {
    return dataset().equals(Dataset.builder().build());
  }

  /** Reads files that a command writes again, each by itself, and ends the command if one has errors or cannot be written. */
  static List<RecordFile> readToChange(List<Path> paths) {
    if (paths.contains(InputFiles.STANDARD_INPUT) && paths.size() > 1) {
      throw CommandException.failure("standard input (-) must be the only file");
    }
    for (Path path : paths) {
      if (ShippedRecords.names().contains(path.toString()) && !Files.exists(path)) {
        throw CommandException.failure(
            path + " ships with this command; write it to a file by convert --to cbss -o");
      }
      if (Collections.frequency(paths, path) > 1) {
        throw CommandException.failure(path + " is given twice");
      }
    }
    List<RecordFile> files = paths.stream().map(RecordFile::read).toList();
    files.forEach(RecordFile::requireValid);
    return files;
  }

  private RecordFile requireValid() {
    if (result.dataset().isEmpty()) {
      throw CommandException.dataErrors(Terminal.report().render(result.report()));
    }
    return this;
  }

  Dataset dataset() {
    return result.orElseThrow();
  }

  /** Returns the bytes of the file, changed to hold a data set. */
  byte[] rewritten(Dataset dataset) {
    return hasLines
        ? JsonLinesWriter.rewrite(source, dataset)
        : DatasetWriter.rewrite(source, dataset);
  }

  /**
   * Returns the file as the library writes it. Of one record per line, the order of the lines stays.
   *
   * @param layout the layout, or null for that of the file
   */
  byte[] formatted(@Nullable Layout layout) {
    if (hasLines) {
      return formattedLines();
    }
    Layout chosen = layout == null ? Layout.of(source) : layout;
    return new DatasetWriter(chosen).toBytes(dataset());
  }

  private byte[] formattedLines() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Copy copy = new Copy(out)) {
      new JsonLinesReader(ReadLimits.defaults())
          .read(source.name(), new ByteArrayInputStream(source.bytes()), copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes each record that is read. */
  private static final class Copy implements JsonLinesHandler, Closeable {
    private final ByteArrayOutputStream out;
    private @Nullable JsonLinesWriter writer;

    Copy(ByteArrayOutputStream out) {
      this.out = out;
    }

    @Override
    public void header(Dataset header) {
      try {
        writer = new JsonLinesWriter(out, header);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void entity(Entity entity, int line) {
      try {
        Objects.requireNonNull(writer).write(entity);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      if (writer != null) {
        writer.close();
      }
    }
  }
}
