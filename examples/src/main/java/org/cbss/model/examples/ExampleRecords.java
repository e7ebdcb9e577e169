package org.cbss.model.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.Registry;

/** The records that come with the examples. */
public enum ExampleRecords {
  /** What the page of the Danish presidency 2019-2020 of the CBSS states. */
  DANISH_PRESIDENCY("danish-presidency-2019-2020.json"),
  /** All presidencies of the CBSS since 1992, as its sources have them. */
  CBSS_PRESIDENCIES("cbss-presidencies.json");

  private final String fileName;

  ExampleRecords(String fileName) {
    this.fileName = fileName;
  }

  /**
   * The file of the record.
   *
   * @return its name and bytes
   */
  public SourceFile file() {
    try (InputStream in = ExampleRecords.class.getResourceAsStream(fileName)) {
      if (in == null) {
        throw new IllegalStateException("the jar does not hold " + fileName);
      }
      return SourceFile.of(fileName, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The record, to be asked.
   *
   * @return its registry
   */
  public Registry registry() {
    return Registry.of(new DatasetReader().read(file()).orElseThrow());
  }
}
