package org.cbss.model.json;

import org.cbss.model.json.internal.codec.JsonFactories;
import org.cbss.model.json.internal.schema.AnswersSchema;

/**
 * The JSON Schema of answers as JSON, in the dialect 2020-12, with a definition for each type of answer, such as {@code
 * #/$defs/answer}. Its root accepts any of them, and a list of any of them.
 *
 * <p>It is generated from the tables that drive {@link AnswerWriter} and the Jackson modules. The jar has the same text as the
 * resource {@link #FILE} beside this class.
 */
public final class AnswerSchema {
  /** The name of the resource that holds the schema, in the package of this class. */
  public static final String FILE = "cbss-model-answers-1.schema.json";

  /** The {@code $id} of the schema, an absolute URI. */
  public static final String SCHEMA_URI =
      "https://github.com/cbss-model/cbss-model/blob/main/docs/" + FILE;

  private AnswerSchema() {}

  /**
   * Returns the schema, in the layout of {@link DatasetWriter}.
   *
   * @return the text of the file
   */
  public static String toJson() {
    return JsonFactories.text(out -> AnswersSchema.write(out, SCHEMA_URI)) + "\n";
  }
}
