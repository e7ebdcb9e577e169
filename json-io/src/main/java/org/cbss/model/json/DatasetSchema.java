package org.cbss.model.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.cbss.model.json.internal.codec.JsonFactories;
import org.cbss.model.json.internal.schema.FormatSchema;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema of the files that {@link DatasetReader} reads, of the dialect 2020-12: for tools that know JSON Schema and
 * not this library.
 *
 * <p>It is made from the tables that reading and writing are made from, with a description of every key. It accepts what
 * the reader accepts; what the reader refuses and no schema can say is little, such as a key that stands twice. The same
 * text is in the jar, beside this class, under the name {@link #FILE}.
 */
public final class DatasetSchema {
  /** The name of the file that holds the schema, in the package of this class. */
  public static final String FILE = "cbss-model-1.schema.json";

  /** The address that the schema gives as its own, an absolute URI. */
  public static final String SCHEMA_URI =
      "https://github.com/cbss-model/cbss-model/blob/main/docs/" + FILE;

  private DatasetSchema() {}

  /**
   * Returns the schema, in the layout of {@link DatasetWriter}: always the same text.
   *
   * @return the text of the file
   */
  public static String toJson() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = JsonFactories.generator(out)) {
      FormatSchema.write(generator, SCHEMA_URI);
      generator.writeRaw('\n');
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
