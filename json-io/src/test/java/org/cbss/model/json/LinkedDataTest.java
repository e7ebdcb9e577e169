package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.Post;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.RecordFiles;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With the context, every file is RDF, and SPARQL gives the same answers as the registry. */
@Tag("slow")
class LinkedDataTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));

  private static Registry registry;
  private static LinkedData danish;

  @BeforeAll
  static void readTheDanishRecord() throws IOException {
    Path file = RecordFiles.path("danish-presidency-2019-2020");
    registry = Registry.of(new DatasetReader().read(file).orElseThrow());
    danish = LinkedData.of(Files.readString(file));
  }

  static Stream<Path> committed() {
    return Stream.of(
        BASE.resolve("src/main/resources/org/cbss/model/json/" + JsonLdContext.FILE),
        BASE.resolve("../docs/" + JsonLdContext.FILE));
  }

  @ParameterizedTest
  @MethodSource("committed")
  void committedFileIsUpToDate(Path file) {
    assertThat(file)
        .as("write it anew: cli/bin/cbss context > %s", file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(JsonLdContext.toJson());
  }

  @Test
  void jarHasContext() throws IOException {
    try (InputStream in = JsonLdContext.class.getResourceAsStream(JsonLdContext.FILE)) {
      assertThat(Objects.requireNonNull(in).readAllBytes())
          .isEqualTo(JsonLdContext.toJson().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void answersWhoPresided() {
    Id<Organization> cbss = Id.of("cbss");

    List<List<String>> answers = danish.ask("""
        SELECT ?country ?period WHERE {
          ?set :presidencies ?presidency .
          ?presidency org:organization <cbss> ; :country ?country ; :period ?period .
          FILTER (datatype(?period) = edtf:EDTF)
        }""", "country", "period");

    assertThat(answers)
        .containsExactlyInAnyOrderElementsOf(registry.presidencies().of(cbss).stream()
            .map(one -> List.of(
                one.holders().get(0).country().orElseThrow().toString(),
                one.period().toString()))
            .toList())
        .contains(List.of("DK", "2019-07-01/2020-06-30"));
  }

  @Test
  void answersQueryOfDocumentation() throws IOException {
    String page = Files.readString(BASE.resolve("../docs/linked-data.md"));
    int begin = page.indexOf("SELECT");
    String question = page.substring(begin, page.indexOf("```", begin));

    assertThat(danish.ask(question, "country", "period", "title"))
        .contains(List.of("DK", "2019-07-01/2020-06-30", "Danish Presidency 2019-2020"));
  }

  @Test
  void answersAreasOfMandate() {
    Mandate mandate = registry.mandates().stream()
        .filter(each -> each.areas().size() == 3)
        .findFirst()
        .orElseThrow();

    List<List<String>> answers = danish.ask(
        "SELECT ?area ?title WHERE { <" + mandate.id()
            + "> :areas ?area . ?area dct:title ?title }",
        "area",
        "title");

    assertThat(answers)
        .containsExactlyInAnyOrderElementsOf(mandate.areas().stream()
            .map(area -> List.of(area.id().toString(), area.title().toString()))
            .toList());
  }

  @Test
  void answersWhoHeldPost() {
    Post post = registry.posts().stream().findFirst().orElseThrow();

    List<List<String>> answers = danish.ask(
        "SELECT ?name WHERE { ?term :post <" + post.id()
            + "> ; org:member ?person . ?person schema:name ?name }",
        "name");

    assertThat(answers)
        .containsExactlyInAnyOrder(List.of("Turid Heiberg"), List.of("Olivia Lind Haldorsson"))
        .hasSameSizeAs(registry.personnelTerms().of(post).stream().toList());
  }

  @Test
  void answersSourceOfFact() {
    List<List<String>> answers = danish.ask("""
        SELECT DISTINCT ?title WHERE {
          ?term :post ?post ; prov:qualifiedDerivation ?citation .
          ?citation prov:entity ?source . ?source dct:title ?title .
        }""", "title");

    assertThat(answers).contains(List.of("Danish Presidency 2019-2020"));
  }

  @ParameterizedTest
  @MethodSource("org.cbss.model.json.CbssModuleTest#golden")
  void containsEveryRecord(String name) {
    SourceFile file = GoldenFiles.read(name);
    assertCounts(
        new DatasetReader().read(file).orElseThrow(),
        LinkedData.of(new String(file.bytes(), StandardCharsets.UTF_8)));
  }

  /** Returns the seeds whose ids are valid relative IRIs: a prefix before a colon begins with a letter and has no tilde. */
  static LongStream seeds() {
    return Seeds.first(150).filter(seed -> {
      Dataset dataset = GeneratedDatasets.resolved(seed);
      return EntityKind.topLevel().stream()
          .flatMap(kind -> EntityLists.of(kind).get(dataset).stream())
          .allMatch(
              entity -> entity.id().value().matches("[^:]*|[A-Za-z][A-Za-z0-9.-]*:.*|[^:]*/.*"));
    });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void containsEveryGeneratedRecord(long seed) {
    Dataset dataset = GeneratedDatasets.resolved(seed);

    assertCounts(dataset, LinkedData.of(new DatasetWriter().toJson(dataset)));
  }

  private static void assertCounts(Dataset dataset, LinkedData rdf) {
    EntityKind.topLevel()
        .forEach(kind -> assertThat(
                rdf.ask("SELECT DISTINCT ?it WHERE { ?set :" + kind.collection() + " ?it }", "it"))
            .as(kind.label())
            .hasSameSizeAs(EntityLists.of(kind).get(dataset)));
  }

  @Test
  void linksMembershipToOrganizationAndMember() {
    LinkedData rdf = LinkedData.of(Fixtures.bare("organizations", """
        "id": "a", "name": "A", "kind": "expert-group", "members": [
          {"country": "DK", "period": "1992-03/.."}, {"organization": "b", "role": "observer"}]"""));

    assertThat(rdf.ask("""
        SELECT ?country ?period WHERE {
          ?membership org:organization <a> ; :country ?country ; :period ?period }""", "country", "period")).containsExactly(List.of("DK", "1992-03/.."));
    assertThat(rdf.ask("""
        SELECT ?member WHERE {
          ?membership org:organization <a> ; org:member ?member ; :role :observer }""", "member")).containsExactly(List.of("b"));
    assertThat(rdf.ask("SELECT ?kind WHERE { <a> org:classification ?kind }", "kind")
            .get(0)
            .get(0))
        .endsWith("#expert-group");
  }

  @Test
  void keepsLanguagesOfTexts() {
    LinkedData rdf = LinkedData.of(Fixtures.record("presidencies", """
        "title": {"en": "Danish", "da": "Dansk"},
        "priorities": ["plain", {"da": "Unge", "en": "Youth"}, {"text": {"da": "Alle"}, "organization": "b"}]"""));

    assertThat(rdf.ask(
            "SELECT ?title WHERE { <it> dct:title ?title FILTER (lang(?title) = 'da') }", "title"))
        .containsExactly(List.of("Dansk"));
    assertThat(rdf.ask(
            "SELECT ?text WHERE { <it> :priorities ?text FILTER isLiteral(?text) }", "text"))
        .containsExactly(List.of("plain"));
    assertThat(rdf.ask(
            "SELECT ?en WHERE { <it> :priorities ?p . ?p :text-da 'Unge' ; :text-en ?en }", "en"))
        .containsExactly(List.of("Youth"));
    assertThat(rdf.ask(
            "SELECT ?b WHERE { <it> :priorities ?p . ?p :organization ?b ; :text 'Alle'@da }", "b"))
        .containsExactly(List.of("b"));
  }

  @Test
  void keepsTextWhoseLanguageIsAlsoKey() {
    LinkedData rdf = LinkedData.of(Fixtures.record("presidencies", """
        "priorities": [{"en": "Youth", "id": "Pemuda", "type": "t", "name": "n", "organization-x-a": "b"}]"""));

    assertThat(rdf.ask("""
        SELECT ?id ?type ?name ?organization WHERE {
          <it> :priorities ?p .
          ?p :text-en "Youth" ; :text-id ?id ; :text-type ?type ; :text-name ?name ; :text-organization-x-a ?organization
          FILTER isBlank(?p) }""", "id", "type", "name", "organization"))
        .containsExactly(List.of("Pemuda", "t", "n", "b"));
  }

  @Test
  void everyReferenceFollowsBaseOfFile() {
    String record = Fixtures.record("presidencies", """
        "organization": "a", "priorities": [{"text": "t", "organization": "b"}]""");
    LinkedData rdf = LinkedData.of(
        record.replaceFirst("\\{", "{\"@context\": {\"@base\": \"https://base.test/\"}, "));

    assertThat(rdf.ask("SELECT ?b WHERE { ?it :priorities/:organization ?b }", "b"))
        .containsExactly(List.of("https://base.test/b"));
    assertThat(rdf.ask("SELECT ?a WHERE { ?it org:organization ?a }", "a"))
        .containsExactly(List.of("https://base.test/a"));
  }

  @Test
  void ignoresExtensions() {
    String without = Fixtures.record("people", "\"note\": \"n\"");
    String with = Fixtures.record(
        "people", "\"note\": \"n\", \"x-a\": {\"@id\": 7, \"@type\": [[1]], \"@context\": false}");

    assertThat(LinkedData.of(with).size())
        .isEqualTo(LinkedData.of(without).size())
        .isPositive();
  }

  @Test
  void takesExtensionsWithColonAsTriples() {
    LinkedData rdf = LinkedData.of(
        Fixtures.record("people", "\"x-ours:score\": 5, \"x-ours:of\": {\"id\": \"other\"}"));

    assertThat(rdf.ask("SELECT ?score WHERE { <it> <x-ours:score> ?score }", "score"))
        .containsExactly(List.of("5"));
    assertThat(rdf.ask("SELECT ?of WHERE { <it> <x-ours:of> ?of }", "of"))
        .containsExactly(List.of("other"));
  }

  @Test
  void keepsAllOfSetsAndDisputes() {
    LinkedData rdf = LinkedData.of(
        Fixtures.record("presidencies", "\"period\": \"{2019-07..2020-06}\", \"disputed\": true"));

    assertThat(rdf.ask("""
        SELECT ?claim WHERE {
          ?claim :period "{2019-07..2020-06}"^^edtf:EDTF ; :disputed true }""", "claim")).hasSize(1);
  }

  @Test
  void readsTypeOfJsonLines() {
    LinkedData rdf = LinkedData.of("""
        {"type":"Presidency","id":"dk","organization":"cbss","country":"DK","period":"2019/2020",
         "citations":[{"source":"s"}]}""");

    assertThat(rdf.ask("""
        SELECT ?source WHERE {
          <dk> a :Presidency ; org:organization <cbss> ; :period "2019/2020"^^edtf:EDTF ;
            prov:qualifiedDerivation/prov:entity ?source }""", "source")).containsExactly(List.of("s"));
  }
}
