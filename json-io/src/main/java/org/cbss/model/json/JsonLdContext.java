package org.cbss.model.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.cbss.model.json.internal.codec.JsonFactories;
import org.cbss.model.json.internal.schema.FormatContext;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON-LD 1.1 context of the files that {@link DatasetReader} reads: with it, each of them is RDF as it is, in the terms
 * of W3C ORG, schema.org, PROV, Dublin Core and SKOS, with dates and spans of the EDTF datatype of the Library of Congress.
 *
 * <p>It is made from the tables that reading and writing are made from. The same text is in the jar, beside this class, under
 * the name {@link #FILE}. Files do not name it; whoever reads them as RDF gives it to the processor.
 */
public final class JsonLdContext {
  /** The name of the file that holds the context, in the package of this class. */
  public static final String FILE = "cbss-model-1.context.jsonld";

  private JsonLdContext() {}

  /**
   * Returns the context, in the layout of {@link DatasetWriter}: always the same text.
   *
   * @return the text of the file, an object with the one key {@code @context}
   */
  public static String toJson() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = JsonFactories.generator(out)) {
      FormatContext.write(generator);
      generator.writeRaw('\n');
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
