package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.Answers;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.RecordFiles;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of answers matches what is written, and its copies are equal. */
class AnswerSchemaTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = SCHEMAS.getSchema(AnswerSchema.toJson(), InputFormat.JSON);
  private static final LocalDate[] DAYS = {LocalDate.of(2004, 2, 29), LocalDate.of(2019, 12, 1)};

  static Stream<Path> committed() {
    return Stream.of(
        BASE.resolve("src/main/resources/org/cbss/model/json/" + AnswerSchema.FILE),
        BASE.resolve("../docs/" + AnswerSchema.FILE));
  }

  static LongStream seeds() {
    return Seeds.first(30);
  }

  private static List<Error> complaints(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  /** Validates by the definition of one type, whose messages say more than those of the root. */
  private static List<Error> complaints(String type, String json) {
    return SCHEMAS
        .getSchema(
            AnswerSchema.toJson()
                .replaceFirst(
                    "(?s)\"if\": \\{.*?\"\\$defs\"",
                    "\"\\$ref\": \"#/\\$defs/" + type + "\", \"\\$defs\""),
            InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  @ParameterizedTest
  @MethodSource("committed")
  void committedFileIsUpToDate(Path file) {
    assertThat(file)
        .as("write it anew: cli/bin/cbss schema --of answers > %s", file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(AnswerSchema.toJson());
  }

  @Test
  void jarHasSchema() throws IOException {
    try (InputStream in = AnswerSchema.class.getResourceAsStream(AnswerSchema.FILE)) {
      assertThat(Objects.requireNonNull(in).readAllBytes())
          .isEqualTo(AnswerSchema.toJson().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void isValidSchema() {
    assertThat(SCHEMAS
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
            .validate(AnswerSchema.toJson(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void describesEveryKey() {
    JsonNode definitions = JsonMapper.shared().readTree(AnswerSchema.toJson()).path("$defs");

    assertThat(definitions.propertyNames())
        .contains("answer", "succession", "briefing", "change", "inference", "presidencyInAnswer");
    definitions.forEach(definition -> assertThat(definition.path("properties"))
        .allSatisfy(key -> assertThat(key.path("description").asString()).endsWith(".")));
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {"danish-presidency-2019-2020", "cbss-presidencies", "nordic-council-of-ministers"})
  void acceptsAnswersOfShippedRecords(String name) throws IOException {
    acceptsAnswers(new DatasetReader().read(RecordFiles.path(name)).orElseThrow());
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("seeds")
  void acceptsAnswersOfGeneratedRecords(long seed) {
    acceptsAnswers(GeneratedDatasets.resolved(seed));
  }

  private static void acceptsAnswers(Dataset dataset) {
    Registry registry = Registry.of(dataset);
    List<Object> answers = Answers.of(registry, DAYS);
    List<Object> all = new ArrayList<>(dataset.entities().toList());
    all.addAll(answers);

    assertThat(complaints(new AnswerWriter().withInferred(registry).toJson(all)))
        .isEmpty();
    assertThat(complaints(new AnswerWriter().toJson(all))).isEmpty();
  }

  @Test
  void generatedRecordsHaveAnswersOfEveryType() {
    TreeSet<String> types = new TreeSet<>();
    for (long seed = 0; seed < 30; seed++) {
      Answers.of(Registry.of(GeneratedDatasets.resolved(seed)), DAYS)
          .forEach(answer -> types.add(answer.getClass().getSimpleName()));
    }

    assertThat(types)
        .containsExactly(
            "Answer",
            "Briefing",
            "Change",
            "Contradiction",
            "Gap",
            "Inference",
            "InferredSpan",
            "MembershipSnapshot",
            "Mention",
            "Reading",
            "Reason",
            "SearchHit",
            "Succession",
            "Transition",
            "Troika");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"certain\":[]}",
        "{\"certain\":[],\"uncertain\":[],\"any\":\"CERTAIN\"}",
        "{\"certain\":[{\"id\":\"dk\"}],\"uncertain\":[],\"any\":\"certain\"}",
        "{\"certain\":[{\"type\":\"country\",\"id\":\"dk\"}],\"uncertain\":[],\"any\":\"certain\"}",
        "{\"certain\":[{\"type\":\"person\",\"id\":\"a\",\"name\":\"A\",\"citations\":[]}],\"uncertain\":[],\"any\":\"certain\"}",
        "{\"certain\":[],\"uncertain\":[],\"any\":\"certain\",\"more\":1}"
      })
  void refusesWhatIsNoAnswer(String json) {
    assertThat(complaints("answer", json)).isNotEmpty();
    assertThat(complaints(json)).isNotEmpty();
  }

  @Test
  void acceptsAnswerByItsDefinition() {
    assertThat(
            complaints(
                "answer",
                "{\"certain\":[{\"type\":\"person\",\"id\":\"a\",\"name\":\"A\"}],\"uncertain\":[],\"any\":\"certain\"}"))
        .isEmpty();
  }
}
