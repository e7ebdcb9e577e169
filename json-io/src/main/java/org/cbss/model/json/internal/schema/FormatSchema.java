package org.cbss.model.json.internal.schema;

import static org.cbss.model.json.internal.schema.JsonTree.object;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.json.internal.codec.DatasetCodec;
import tools.jackson.core.JsonGenerator;

/** The JSON Schema of the format: the data set at its root, and a definition for each type of record and value. */
public final class FormatSchema {
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private FormatSchema() {}

  /**
   * Writes the schema.
   *
   * @param out the target
   * @param address its {@code $id}
   */
  public static void write(JsonGenerator out, String address) {
    Map<String, Object> schema = object(
        "$schema",
        DIALECT,
        "$id",
        address,
        "title",
        DatasetCodec.FORMAT,
        "description",
        "The records of organizations with a rotating presidency.");
    schema.putAll(new RecordSchema(ModelSchema.DATASET).schema());
    schema.put("$defs", definitions());
    JsonTree.write(out, schema);
  }

  private static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    recordTypes().forEach(type -> {
      definitions.put(RecordSchema.name(type), new RecordSchema(type).schema());
      if (CitationSchema.isWanted(type)) {
        definitions.put(CitationSchema.name(type), CitationSchema.schema(type));
      }
    });
    definitions.putAll(ValueSchemas.definitions());
    return definitions;
  }

  static Stream<RecordType<?, ?>> recordTypes() {
    return Stream.concat(
        Stream.of(EntityKind.values()).map(ModelSchema::of), ModelSchema.inner().stream());
  }

  static Map<String, Object> reference(String definition) {
    return object("$ref", "#/$defs/" + definition);
  }
}
