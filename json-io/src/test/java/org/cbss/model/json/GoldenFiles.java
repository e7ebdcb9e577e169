package org.cbss.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cbss.model.EntityKind;

/** One file for the root and one for each kind of entity, which use every attribute. */
final class GoldenFiles {
  private GoldenFiles() {}

  static Stream<String> names() {
    return Stream.concat(
        Stream.of("root"),
        Stream.of(EntityKind.values())
            .filter(kind -> kind != EntityKind.STRATEGIC_AREA)
            .map(EntityKind::collection));
  }

  static SourceFile read(String name) {
    return resource("golden/" + name + ".json");
  }

  static List<SourceFile> all() {
    return names().map(GoldenFiles::read).toList();
  }

  static SourceFile resource(String path) {
    try (InputStream in = GoldenFiles.class.getResourceAsStream(path)) {
      return SourceFile.of(path, Objects.requireNonNull(in, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
