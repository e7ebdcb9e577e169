package org.cbss.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cbss.model.json.internal.diagnosis.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * A file to read: its name, as reports show it, and its bytes. The bytes are not copied; do not change them afterwards.
 *
 * @param name the name
 * @param bytes the bytes
 */
public record SourceFile(String name, byte[] bytes) {

  /**
   * Takes a file from the file system.
   *
   * @param path the file
   * @return the file, under the name that the path was given by
   * @throws IOException if it cannot be read
   */
  public static SourceFile of(Path path) throws IOException {
    return new SourceFile(path.toString(), Files.readAllBytes(path));
  }

  /**
   * Takes a file from the file system, or so much of one that is too large as shows that it is. What is not a regular
   * file, and may never end, is not read further either.
   *
   * @param path the file
   * @param limits how large it may be
   * @return the file, under the name that the path was given by
   * @throws IOException if it cannot be read
   */
  public static SourceFile of(Path path, ReadLimits limits) throws IOException {
    if (Files.isRegularFile(path) && Files.size(path) <= limits.fileBytes()) {
      return of(path);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return of(path.toString(), in, limits);
    }
  }

  /**
   * Takes all of a stream, which stays open. One that may be of any length is better taken with limits, by {@link #of(String,
   * InputStream, ReadLimits)}: no limit of a reader bears on what is taken here.
   *
   * @param name the name
   * @param in the stream
   * @return the file
   * @throws IOException if the stream fails
   * @throws OutOfMemoryError if there is more in it than fits into an array, or into memory
   */
  public static SourceFile of(String name, InputStream in) throws IOException {
    return new SourceFile(name, in.readAllBytes());
  }

  /**
   * Takes all of a stream, which stays open, or so much of one that is too large as shows that it is: one byte more than a
   * file may have. A reader with the same limits reports that.
   *
   * @param name the name
   * @param in the stream
   * @param limits how large it may be
   * @return the file
   * @throws IOException if the stream fails
   */
  public static SourceFile of(String name, InputStream in, ReadLimits limits) throws IOException {
    return new SourceFile(name, in.readNBytes((int) limits.fileBytes() + 1));
  }

  /**
   * Takes text. An unpaired surrogate, which UTF-8 cannot hold, becomes three bytes that readers report.
   *
   * @param name the name
   * @param json the text
   * @return the file, in UTF-8
   */
  public static SourceFile of(String name, String json) {
    return new SourceFile(name, Utf8.bytes(json));
  }

  /**
   * Returns whether another is a file of the same name and the same bytes.
   *
   * @param other the other
   * @return true if it is
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceFile file
        && name.equals(file.name)
        && Arrays.equals(bytes, file.bytes);
  }

  /**
   * Returns a hash of the name and the bytes.
   *
   * @return the hash
   */
  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  /**
   * Returns the name and the number of bytes.
   *
   * @return such as {@code SourceFile[name=rota.json, length=2048]}
   */
  @Override
  public String toString() {
    return "SourceFile[name=" + name + ", length=" + bytes.length + "]";
  }
}
