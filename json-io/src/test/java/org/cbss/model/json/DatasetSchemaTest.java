package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.Fixtures.record;
import static org.cbss.model.json.Fixtures.root;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.testing.RecordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema matches the tables, and its copies are equal. */
class DatasetSchemaTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));

  static Stream<Path> committed() {
    return Stream.of(
        BASE.resolve("src/main/resources/org/cbss/model/json/" + DatasetSchema.FILE),
        BASE.resolve("../docs/" + DatasetSchema.FILE));
  }

  @ParameterizedTest
  @MethodSource("committed")
  void committedFileIsUpToDate(Path file) throws IOException {
    assertThat(file)
        .as("write it anew: cli/bin/cbss schema > %s", file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(DatasetSchema.toJson());
  }

  @Test
  void jarHasSchema() throws IOException {
    try (InputStream in = DatasetSchema.class.getResourceAsStream(DatasetSchema.FILE)) {
      assertThat(Objects.requireNonNull(in).readAllBytes())
          .isEqualTo(DatasetSchema.toJson().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void isValidSchema() {
    List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
        .validate(DatasetSchema.toJson(), InputFormat.JSON);

    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void describesEveryKey(String definition, List<String> keys) {
    JsonNode schema = JsonMapper.shared().readTree(DatasetSchema.toJson());
    JsonNode properties = schema.at(definition + "/properties");

    assertThat(properties.propertyNames()).containsExactlyElementsOf(keys);
    assertThat(properties)
        .allSatisfy(
            property -> assertThat(property.path("description").asString()).endsWith("."));
  }

  static Stream<Arguments> shapes() {
    Stream<Arguments> kinds = Stream.of(EntityKind.values())
        .map(ModelSchema::of)
        .map(type -> Arguments.of(
            "/$defs/" + DatasetSchemaTest.lowerFirst(type.type().getSimpleName()),
            type.attributes().stream().map(attribute -> attribute.name()).toList()));
    List<String> root = Stream.concat(
            Stream.of("$schema", "@context", "format"),
            ModelSchema.DATASET.attributes().stream().map(attribute -> attribute.name()))
        .toList();
    return Stream.concat(Stream.of(Arguments.of("", root)), kinds);
  }

  private static String lowerFirst(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "danish-presidency-2019-2020",
        "cbss-presidencies",
        "arctic-council",
        "nordic-council-of-ministers"
      })
  void acceptsShippedRecords(String name) throws IOException {
    assertThat(SchemaCheck.complaints(Files.readString(RecordFiles.path(name)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sayings")
  void checksCitedValueByGrammarOfAttribute(String about, String right, String wrong) {
    assertThat(SchemaCheck.complaints(cited(about, right))).isEmpty();
    assertThat(SchemaCheck.complaints(cited(about, wrong))).isNotEmpty();
  }

  static Stream<Arguments> sayings() {
    return Stream.of(
        Arguments.of("period", "2020/2025", "2020-13"),
        Arguments.of("period", "{2020-07..2021-06}", "{2020-07}/{2021-06}"),
        Arguments.of("ordinal", "7", "7.0"),
        Arguments.of("holders", "FI + aland", "FI and aland"),
        Arguments.of("country", "DK", "dk"),
        Arguments.of("organization", "a", "an id"),
        Arguments.of("title", "2020-13", " "));
  }

  private static String cited(String about, String says) {
    return record("presidencies", """
        "citations": [{"source": "s", "about": "%s", "says": "%s"}]""".formatted(about, says));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"priorities\": [{\"organization\": \"b\"}]",
        "\"priorities\": [{\"text\": \"a\", \"en\": \"b\"}]",
        "\"priorities\": [{}]",
        "\"priorities\": [{\"not a tag\": \"b\"}]",
        "\"holder\": \"b\", \"country\": \"DK\"",
      })
  void refusesInvalidPresidency(String keys) {
    assertThat(SchemaCheck.complaints(record("presidencies", keys))).isNotEmpty();
  }

  @Test
  void acceptsEachFormOfPriority() {
    assertThat(SchemaCheck.complaints(record("presidencies", """
            "priorities": ["a", {"en": "a", "da": "b"}, {"text": {"en": "a"}}, {"text": "a", "organization": "b"}]"""))).isEmpty();
  }

  @Test
  void acceptsExtensionsOnlyUnderTheirKeys() {
    assertThat(SchemaCheck.complaints(root("\"x-\\n\": [1, null]"))).isEmpty();
    assertThat(SchemaCheck.complaints(root("\"x-\": 1"))).isNotEmpty();
  }

  /** The table in {@code docs/schema.md} gives the reasons. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ordinal\": 7.0",
        "\"ordinal\": 1e2",
        "\"period\": \"[2021..2020]\"",
      })
  void acceptsWholeNumbersWithFraction(String key) {
    String json = record("presidencies", key);

    assertThat(new DatasetReader().readJson(json).dataset()).isEmpty();
    assertThat(SchemaCheck.complaints(json)).isEmpty();
  }
}
