package org.cbss.model.json;

import org.cbss.model.json.internal.codec.JsonFactories;
import org.cbss.model.json.internal.schema.DifferenceSchema;

/**
 * The JSON Schema of the files that {@link DiffWriter} writes, in the dialect 2020-12. The jar has the same text as the resource
 * {@link #FILE} beside this class.
 */
public final class DiffSchema {
  /** The name of the resource that holds the schema, in the package of this class. */
  public static final String FILE = "cbss-model-diff-1.schema.json";

  /** The {@code $id} of the schema, an absolute URI. */
  public static final String SCHEMA_URI =
      "https://github.com/cbss-model/cbss-model/blob/main/docs/" + FILE;

  private DiffSchema() {}

  /**
   * Returns the schema, in the layout of {@link DatasetWriter}.
   *
   * @return the text of the file
   */
  public static String toJson() {
    return JsonFactories.text(out -> DifferenceSchema.write(out, SCHEMA_URI)) + "\n";
  }
}
