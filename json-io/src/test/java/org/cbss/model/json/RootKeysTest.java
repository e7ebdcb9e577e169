package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.ReadingAssert.assertThatReading;

import org.cbss.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The root of a file may name its JSON Schema and its JSON-LD context. */
class RootKeysTest {
  private static final String FILE = """
      {
        "$schema": "https://cbss.example/schema.json",
        "@context": ["https://cbss.example/context.jsonld",{"a":null}],
        "format": "cbss-model/1",
        "title": "Rota",
        "x-own": 1
      }
      """;

  @Test
  void keepsSchemaAndContext() {
    Dataset dataset = new DatasetReader().readJson(FILE).orElseThrow();

    assertThat(new DatasetWriter().toJson(dataset)).isEqualTo(FILE);
    assertThat(dataset.extensions()).containsOnlyKeys("$schema", "@context", "x-own");
  }

  @Test
  void writesThemFirst() {
    String json =
        "{\"format\": \"cbss-model/1\", \"@context\": \"c\", \"title\": \"T\", \"$schema\": \"s\"}";

    assertThat(JsonLinesWriter.toJson(new DatasetReader().readJson(json).orElseThrow()))
        .isEqualTo(
            "{\"$schema\":\"s\",\"@context\":\"c\",\"format\":\"cbss-model-lines/1\",\"title\":\"T\"}\n");
  }

  @Test
  void keepsThemInJsonLines() {
    String lines = "{\"$schema\":\"s\",\"format\":\"cbss-model-lines/1\"}\n";

    assertThat(JsonLinesWriter.toJson(new JsonLinesReader().readJson(lines).orElseThrow()))
        .isEqualTo(lines);
  }

  @Test
  void schemaAcceptsThem() {
    assertThat(SchemaCheck.complaints(FILE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$schema", "@context"})
  void refusesThemInRecords(String key) {
    assertThatReading(Fixtures.record("people", "▸\"" + key + "\": \"a\""))
        .reports("shape-unknown-key /people/0/" + key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$id", "@id", "$schemas", "schema", "context", "$comment"})
  void refusesOtherKeysOfTools(String key) {
    assertThatReading("{\"format\": \"cbss-model/1\", ▸\"" + key + "\": 1}")
        .reports("shape-unknown-key /" + key);
  }

  @Test
  void refusesThemTwice() {
    assertThatReading("{\"format\": \"cbss-model/1\", \"$schema\": 1, ▸\"$schema\": 1}")
        .reports("json-duplicate-key /$schema");
  }

  @Test
  void keepsThoseOfFirstFile() {
    ReadResult result = new DatasetReader()
        .read(
            SourceFile.of("a.json", "{\"format\": \"cbss-model/1\"}"),
            SourceFile.of("b.json", "{\"format\": \"cbss-model/1\", \"$schema\": \"b\"}"),
            SourceFile.of("c.json", "{\"format\": \"cbss-model/1\", \"$schema\": \"c\"}"));

    assertThat(result.orElseThrow().extensions()).containsEntry("$schema", "\"b\"");
    assertThat(result.mergeConflicts().findings())
        .extracting(Object::toString)
        .containsExactly(
            "c.json:1:39: info[merge-not-kept]: the first \"$schema\" of all files is kept instead of this one");
  }
}
