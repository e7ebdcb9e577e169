package org.cbss.model.json;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The files among the test resources, by extension. */
final class FixtureFiles {
  private static final Path RESOURCES =
      Path.of(System.getProperty("basedir", ".")).resolve("src/test/resources/org/cbss/model/json");

  private FixtureFiles() {}

  /** Returns every JSON file with its path below the resources, except inputs of fuzzing. */
  static Stream<Arguments> json() {
    return below(RESOURCES).stream()
        .filter(path -> path.toString().endsWith(".json"))
        .filter(path -> !path.startsWith(RESOURCES.resolve("ReadingFuzzInputs")))
        .map(FixtureFiles::named);
  }

  /** Returns the inputs that fuzzing found. */
  static Stream<Arguments> fuzzed() {
    return below(RESOURCES.resolve("ReadingFuzzInputs")).stream().map(FixtureFiles::named);
  }

  private static Arguments named(Path path) {
    return arguments(RESOURCES.relativize(path).toString().replace('\\', '/'), bytes(path));
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
