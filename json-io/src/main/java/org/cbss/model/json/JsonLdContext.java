package org.cbss.model.json;

import org.cbss.model.json.internal.codec.JsonFactories;
import org.cbss.model.json.internal.schema.FormatContext;

/**
 * The JSON-LD 1.1 context of the format. With it, every file of the format is RDF without conversion, in the terms of W3C ORG,
 * schema.org, PROV, Dublin Core and SKOS. Dates and spans have the EDTF datatype of the Library of Congress.
 *
 * <p>It is generated from the tables that drive reading and writing. The jar has the same text as the resource {@link #FILE}
 * beside this class. Files need not name it; pass it to the JSON-LD processor, as its expand context.
 */
public final class JsonLdContext {
  /** The name of the resource that holds the context, in the package of this class. */
  public static final String FILE = "cbss-model-1.context.jsonld";

  private JsonLdContext() {}

  /**
   * Returns the context, in the layout of {@link DatasetWriter}.
   *
   * @return the text of a file: an object with the single key {@code @context}
   */
  public static String toJson() {
    return JsonFactories.text(FormatContext::write) + "\n";
  }
}
