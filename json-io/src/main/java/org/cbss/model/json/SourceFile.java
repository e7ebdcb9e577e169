package org.cbss.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cbss.model.json.internal.diagnosis.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * A file to read: its name, as reports show it, and its bytes. The bytes are not copied and must not be changed.
 *
 * @param name the name
 * @param bytes the bytes
 */
public record SourceFile(String name, byte[] bytes) {

  /**
   * Returns a file of the file system.
   *
   * @param path the file
   * @return the file, whose name is the text of the path
   * @throws IOException if it cannot be read
   */
  public static SourceFile of(Path path) throws IOException {
    return new SourceFile(path.toString(), Files.readAllBytes(path));
  }

  /**
   * Returns a file of the file system. A file that is too large is read up to one byte more than the limit, so that the reader
   * reports it. So is a file that is not regular, which may never end.
   *
   * @param path the file
   * @param limits the limits on its size
   * @return the file, whose name is the text of the path
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
   * Returns the whole content of a stream, which stays open. No limit applies; use {@link #of(String, InputStream, ReadLimits)}
   * for a stream of unknown length.
   *
   * @param name the name
   * @param in the stream
   * @return the file
   * @throws IOException if the stream fails
   * @throws OutOfMemoryError if the content does not fit into memory or an array
   */
  public static SourceFile of(String name, InputStream in) throws IOException {
    return new SourceFile(name, in.readAllBytes());
  }

  /**
   * Returns the content of a stream, which stays open. At most one byte more than the limit is read, so that a reader with the
   * same limits reports a stream that is too large.
   *
   * @param name the name
   * @param in the stream
   * @param limits the limits on its size
   * @return the file
   * @throws IOException if the stream fails
   */
  public static SourceFile of(String name, InputStream in, ReadLimits limits) throws IOException {
    return new SourceFile(name, in.readNBytes((int) limits.fileBytes() + 1));
  }

  /**
   * Returns a text as a file. An unpaired surrogate, which UTF-8 cannot hold, becomes three bytes that readers report.
   *
   * @param name the name
   * @param json the text
   * @return the file, in UTF-8
   */
  public static SourceFile of(String name, String json) {
    return new SourceFile(name, Utf8.bytes(json));
  }

  /**
   * Returns whether another object is a file with the same name and bytes.
   *
   * @param other the other object
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
