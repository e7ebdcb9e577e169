package org.cbss.model.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the records that the module {@code records} ships. */
public final class RecordFiles {
  private RecordFiles() {}

  /** Returns the path of a record, by its name. */
  public static Path path(String name) {
    return Path.of(System.getProperty("basedir", "."))
        .resolve("../records/src/main/resources/org/cbss/model/records")
        .resolve(name + ".json")
        .normalize();
  }

  /** Returns the bytes of a record, by its name. */
  public static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(path(name));
  }
}
