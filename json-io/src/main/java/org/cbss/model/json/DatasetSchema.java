package org.cbss.model.json;

import org.cbss.model.json.internal.codec.JsonFactories;
import org.cbss.model.json.internal.schema.FormatSchema;

/**
 * The JSON Schema of the files that {@link DatasetReader} reads, in the dialect 2020-12, for tools that support JSON Schema but
 * do not use this library.
 *
 * <p>It is generated from the tables that drive reading and writing, and describes every key. It accepts every file that the
 * reader accepts. It refuses what the reader refuses, except what no schema can express, such as a duplicate key. The jar has
 * the same text as the resource {@link #FILE} beside this class.
 */
public final class DatasetSchema {
  /** The name of the resource that holds the schema, in the package of this class. */
  public static final String FILE = "cbss-model-1.schema.json";

  /** The {@code $id} of the schema, an absolute URI. */
  public static final String SCHEMA_URI =
      "https://github.com/cbss-model/cbss-model/blob/main/docs/" + FILE;

  private DatasetSchema() {}

  /**
   * Returns the schema, in the layout of {@link DatasetWriter}.
   *
   * @return the text of the file
   */
  public static String toJson() {
    return JsonFactories.text(out -> FormatSchema.write(out, SCHEMA_URI)) + "\n";
  }
}
