package org.cbss.model.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.SourceFile;

/**
 * The records that ship with the library, found by name.
 *
 * <p>Each is a resource of this module: a JSON file in the format {@code cbss-model/1}. All methods are thread-safe.
 */
public final class ShippedRecords {
  /** The name of the record of the Danish presidency 2019-2020 of the CBSS, as stated on its web page. */
  public static final String DANISH_PRESIDENCY = "danish-presidency-2019-2020";

  /** The name of the record of all presidencies of the CBSS since 1992. */
  public static final String CBSS_PRESIDENCIES = "cbss-presidencies";

  /** The name of the record of the presidencies and trios of the Council of the European Union, 1958 to 2030. */
  public static final String EU_COUNCIL = "eu-council";

  /** The name of the record of the chairs of the Arctic Council since 1996, with its officials, members, observers and parts. */
  public static final String ARCTIC_COUNCIL = "arctic-council";

  /** The name of the record of the presidencies of the Nordic Council of Ministers since 2001. */
  public static final String NORDIC_COUNCIL_OF_MINISTERS = "nordic-council-of-ministers";

  private static final List<String> NAMES = List.of(
      DANISH_PRESIDENCY,
      CBSS_PRESIDENCIES,
      EU_COUNCIL,
      ARCTIC_COUNCIL,
      NORDIC_COUNCIL_OF_MINISTERS);

  private ShippedRecords() {}

  /**
   * Returns the names of all records.
   *
   * @return the names, in a fixed order
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Reads a record.
   *
   * @param name the name of the record
   * @return the data set
   * @throws IllegalArgumentException if the name is unknown
   */
  public static Dataset read(String name) {
    return new DatasetReader().read(file(name)).orElseThrow();
  }

  /**
   * Returns the file of a record, to read it together with others or to report problems in it.
   *
   * @param name the name of the record
   * @return the name of the file and its bytes
   * @throws IllegalArgumentException if the name is unknown
   */
  public static SourceFile file(String name) {
    try (InputStream in = open(name)) {
      return SourceFile.of(fileName(name), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens the file of a record.
   *
   * @param name the name of the record
   * @return the JSON of the record as UTF-8, to be closed by the caller
   * @throws IllegalArgumentException if the name is unknown
   */
  public static InputStream open(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "unknown record \"" + name + "\"; known: " + String.join(", ", NAMES));
    }
    return Objects.requireNonNull(ShippedRecords.class.getResourceAsStream(fileName(name)), name);
  }

  private static String fileName(String name) {
    return name + ".json";
  }
}
