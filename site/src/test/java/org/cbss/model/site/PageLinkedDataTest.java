package org.cbss.model.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.util.ResourceUtils;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.JsonLdContext;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.Everything;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The linked data of all pages together is a graph isomorphic to that of the file of the record, once the node of the file has
 * its address as a name: the file leaves it blank, and pages cannot share a blank node.
 */
@Tag("slow")
class PageLinkedDataTest {
  private static final String ROOT = "https://site.test/";

  static Stream<Dataset> datasets() {
    Dataset longNote = Data.dataset(Data.organization("lc")
        .note(Data.text("A word. ".repeat(LinkedData.MAX_INLINE / 8)))
        .build());
    return Stream.concat(
        Stream.of(Everything.dataset(), longNote), MadeSite.shipped().map(MadeSite::dataset));
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void unionOfPagesIsRecord(Dataset dataset) throws JsonLdError {
    MadeSite site = MadeSite.of(dataset);
    Model union = ModelFactory.createDefaultModel();
    for (String path : site.pages().toList()) {
      var page = site.page(path);
      for (Element data : page.select("script[type=application/ld+json]")) {
        union.add(read(data.data(), path, null, site));
      }
      for (Element link : page.select("link[rel=alternate][type=application/ld+json]")) {
        String file = link.absUrl("href").substring(ROOT.length());
        union.add(read(site.text(file), file, null, site));
      }
    }
    Model record =
        read(new DatasetWriter().toJson(dataset), LinkedData.RECORD, JsonLdContext.toJson(), site);
    nameRoot(record);

    assertThat(statements(union)).containsExactlyElementsOf(statements(record));
    assertThat(union.isIsomorphicWith(record)).isTrue();
  }

  private static Model read(String json, String path, @Nullable String context, MadeSite site)
      throws JsonLdError {
    JsonLdOptions options = new JsonLdOptions((url, any) -> {
      String file = url.toString().substring(ROOT.length());
      return document(
          new String(Objects.requireNonNull(site.files.get(file), file), StandardCharsets.UTF_8));
    });
    options.setBase(URI.create(ROOT + path));
    if (context != null) {
      options.setExpandContext(document(context));
    }
    StringWriter quads = new StringWriter();
    JsonLd.toRdf(document(json)).options(options).provide(new NQuadsWriter(quads));
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(quads.toString()), ROOT, Lang.NQUADS);
    return model;
  }

  private static Document document(String json) throws JsonLdError {
    return JsonDocument.of(new StringReader(json));
  }

  /** Returns the statements about all nodes with a name, with those about blank nodes, which form trees, inside. */
  private static List<String> statements(Model model) {
    return model.listSubjects().toList().stream()
        .filter(each -> !each.isAnon())
        .flatMap(each -> about(each).map(statement -> each + " " + statement))
        .sorted()
        .toList();
  }

  private static Stream<String> about(Resource subject) {
    return subject.listProperties().toList().stream()
        .map(each -> each.getPredicate() + " " + object(each.getObject()));
  }

  private static String object(RDFNode node) {
    return node.isAnon()
        ? about(node.asResource()).sorted().collect(Collectors.joining("; ", "[", "]"))
        : node.toString();
  }

  /** Gives the node of the file its address, which the pages use. */
  private static void nameRoot(Model model) {
    Resource root = model
        .listSubjectsWithProperty(model.createProperty("http://purl.org/dc/terms/conformsTo"))
        .next();
    ResourceUtils.renameResource(root, ROOT + LinkedData.RECORD);
  }
}
