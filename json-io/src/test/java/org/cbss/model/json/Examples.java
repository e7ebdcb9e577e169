package org.cbss.model.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data sets that the module of examples ships. */
final class Examples {
  private Examples() {}

  static Path path(String name) {
    return Path.of(System.getProperty("basedir", "."))
        .resolve("../examples/src/main/resources/org/cbss/model/examples")
        .resolve(name + ".json")
        .normalize();
  }

  static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(path(name));
  }
}
