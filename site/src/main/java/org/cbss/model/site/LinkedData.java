package org.cbss.model.site;

import java.io.StringWriter;
import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.JsonLdContext;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The linked data of pages (JSON-LD): the record of each page, as in the file of the whole record, which is the subject of all
 * pages. Ids are relative to the root of the site, as they are to the file.
 */
final class LinkedData {
  /** The file of the whole record. */
  static final String RECORD = "record.json";

  /** The largest data that is within its page; what is larger is a file beside it. */
  static final int MAX_INLINE = 100_000;

  private static final JsonFactory JSON = new JsonFactory();
  private static final String FORMAT = "format";

  private LinkedData() {}

  /** Returns the linked data of an entity, safe within an element {@code script}. */
  static String of(Dataset dataset, Entity entity) {
    DatasetBuilder one = header(dataset);
    add(one, entity);
    return json(one.build(), "../");
  }

  /** Returns the linked data of what the record says of itself. */
  static String of(Dataset dataset) {
    DatasetBuilder root = header(dataset).putAllAccepts(dataset.accepts());
    dataset.title().ifPresent(root::title);
    dataset.asOf().ifPresent(root::asOf);
    dataset.extensions().forEach((key, value) -> {
      if (key.startsWith("x-")) {
        root.putExtension(key, value);
      }
    });
    return json(root.build(), "");
  }

  private static DatasetBuilder header(Dataset dataset) {
    DatasetBuilder header = Dataset.builder().language(dataset.language());
    Map<String, String> extensions = dataset.extensions();
    if (extensions.containsKey(FORMAT)) {
      header.putExtension(FORMAT, extensions.get(FORMAT));
    }
    return header;
  }

  @SuppressWarnings("unchecked")
  private static void add(DatasetBuilder builder, Entity entity) {
    Attribute<Dataset, DatasetBuilder> list =
        ModelSchema.DATASET.attribute(EntityKind.of(entity).collection()).orElseThrow();
    ((Attribute.Many<Dataset, DatasetBuilder, Entity>) list).adder().accept(builder, entity);
  }

  /** Returns a data set with the context and the address of the whole record. */
  private static String json(Dataset dataset, String up) {
    StringWriter out = new StringWriter();
    try (JsonParser parser =
            JSON.createParser(ObjectReadContext.empty(), new DatasetWriter().toBytes(dataset));
        JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      parser.nextToken();
      generator.writeStartObject();
      generator.writeArrayPropertyStart("@context");
      generator.writeString(up + JsonLdContext.FILE);
      generator.writeStartObject();
      generator.writeStringProperty("@base", up.isEmpty() ? "./" : up);
      generator.writeEndObject();
      generator.writeEndArray();
      generator.writeStringProperty("@id", RECORD);
      while (parser.nextToken() != null) {
        generator.copyCurrentEventExact(parser);
      }
    }
    return out.toString().replace("<", "\\u003c");
  }
}
