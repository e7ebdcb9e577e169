package org.cbss.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
   * Takes a file from the file system, or so much of one that is too large as shows that it is. What is no regular file, and
   * may never end, is read no further either.
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
      return new SourceFile(path.toString(), in.readNBytes((int) limits.fileBytes() + 1));
    }
  }

  /**
   * Takes all of a stream, which stays open.
   *
   * @param name the name
   * @param in the stream
   * @return the file
   * @throws IOException if the stream fails
   */
  public static SourceFile of(String name, InputStream in) throws IOException {
    return new SourceFile(name, in.readAllBytes());
  }

  /**
   * Takes text.
   *
   * @param name the name
   * @param json the text
   * @return the file, in UTF-8
   */
  public static SourceFile of(String name, String json) {
    return new SourceFile(name, json.getBytes(StandardCharsets.UTF_8));
  }
}
