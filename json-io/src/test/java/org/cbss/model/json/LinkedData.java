package org.cbss.model.json;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Files as RDF, converted and queried by independent libraries. */
final class LinkedData {
  static final String BASE = "https://example.org/record/";
  private static final String PREFIXES = """
      PREFIX : <https://github.com/cbss-model/cbss-model/blob/main/docs/linked-data.md#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
      BASE <%s>
      """.formatted(BASE);

  private final Model model = ModelFactory.createDefaultModel();

  private LinkedData(String json) {
    StringWriter quads = new StringWriter();
    try {
      JsonLd.toRdf(document(json))
          .context(document(JsonLdContext.toJson()))
          .base(BASE)
          .provide(new NQuadsWriter(quads));
    } catch (JsonLdError e) {
      throw new AssertionError(e.getMessage() + " of " + json, e);
    }
    RDFDataMgr.read(model, new StringReader(quads.toString()), BASE, Lang.NQUADS);
  }

  private static Document document(String json) throws JsonLdError {
    return JsonDocument.of(new StringReader(json));
  }

  static LinkedData of(String json) {
    return new LinkedData(json);
  }

  /** Returns the results of a SPARQL query: the values of the variables, with ids without the base. */
  List<List<String>> ask(String question, String... variables) {
    List<List<String>> answers = new ArrayList<>();
    try (var execution = QueryExecutionFactory.create(PREFIXES + question, model)) {
      execution.execSelect().forEachRemaining(answer -> answers.add(values(answer, variables)));
    }
    return answers;
  }

  private static List<String> values(QuerySolution answer, String... variables) {
    return List.of(variables).stream().map(name -> value(answer.get(name))).toList();
  }

  private static String value(RDFNode node) {
    return node.isLiteral()
        ? node.asLiteral().getLexicalForm()
        : node.toString().replace(BASE, "");
  }

  long size() {
    return model.size();
  }
}
