package org.cbss.model.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.Registry;

/** The records of other organizations that the examples are about, each a resource of this module. */
final class ExampleRecords {
  private ExampleRecords() {}

  /** Returns the registry of a record by its name, which is that of the file without its extension. */
  static Registry registry(String name) {
    return Registry.of(read(name).orElseThrow());
  }

  static ReadResult read(String name) {
    String file = name + ".json";
    try (InputStream in =
        Objects.requireNonNull(ExampleRecords.class.getResourceAsStream(file), file)) {
      return new DatasetReader().read(SourceFile.of(file, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
