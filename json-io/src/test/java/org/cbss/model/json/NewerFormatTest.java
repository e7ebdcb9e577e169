package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Person;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.TextReport;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A file in a newer minor version of the format is read, and its unknown keys are kept. */
class NewerFormatTest {
  private static final String FILE = """
      {
        "$schema": "https://example.org/schema",
        "format": "cbss-model/1.3",
        "title": "Votes",
        "sources": [
          {
            "id": "s",
            "title": "S",
            "reviewed": true
          }
        ],
        "organizations": [
          {
            "id": "o",
            "name": "O",
            "kind": "other",
            "members": [
              {
                "country": "DK",
                "votes": 7
              }
            ]
          }
        ],
        "meetings": [
          {
            "id": "m",
            "organization": "o",
            "period": "2020-05-06",
            "citations": [
              {
                "source": "s",
                "page": 3
              }
            ],
            "from": "early",
            "quorum": {"of":[3,4],"x":null},
            "x-own": 1
          }
        ],
        "votes": [{"id":"v"}]
      }
      """;

  private final DatasetReader reader = new DatasetReader();
  private final DatasetWriter writer = new DatasetWriter();

  @Test
  void keepsUnknownKeysAndVersion() {
    Dataset dataset = reader.readJson(FILE).orElseThrow();

    assertThat(dataset.meetings().get(0).extensions())
        .containsEntry("quorum", "{\"of\":[3,4],\"x\":null}")
        .containsEntry("from", "\"early\"");
    assertThat(writer.toJson(dataset)).isEqualTo(FILE);
    assertThat(reader.readJson(writer.toJson(dataset)).orElseThrow()).isEqualTo(dataset);
  }

  @Test
  void warnsOfVersionAndOfEachUnknownKey() {
    assertThat(reader.readJson(FILE).report().findings())
        .allMatch(finding -> finding.severity() == Severity.WARNING)
        .extracting(finding -> finding.rule() + " " + finding.location().pointer())
        .containsExactly(
            "format-newer /format",
            "shape-unknown-key /sources/0/reviewed",
            "shape-unknown-key /organizations/0/members/0/votes",
            "shape-unknown-key /meetings/0/citations/0/page",
            "shape-unknown-key /meetings/0/from",
            "shape-unknown-key /meetings/0/quorum",
            "shape-unknown-key /votes");
  }

  @Test
  void locatesWarnings() {
    String json = """
        {
          "format": "cbss-model/1.1",
          "people": [
            {"id": "ada", "name": "Ada Ås", "born": "1960-05"},
            {"id": "bo", "name": "Bo", "born": "1970"}
          ]
        }
        """;

    assertThat(
            TextReport.plain().render(reader.read(SourceFile.of("a.json", json)).report()))
        .isEqualTo("""
            a.json:2:13: warning[format-newer]: newer format "cbss-model/1.1": keys that this version of the library does not know are kept, and not checked
              2 |   "format": "cbss-model/1.1",
                |             ^^^^^^^^^^^^^^^^
            a.json:4:37: warning[shape-unknown-key]: a person has no key "born"; it is kept
              4 |     {"id": "ada", "name": "Ada Ås", "born": "1960-05"},
                |                                     ^^^^^^
            a.json: 0 errors, 2 warnings
            """);
  }

  @Test
  void warnsOnceOfAKeyOfManyRecords() {
    String people =
        "{\"id\": \"a\", \"name\": \"A\", \"born\": 1}, {\"id\": \"b\", \"name\": \"B\", \"born\": 2}";
    ReadResult result =
        reader.readJson("{\"people\": [" + people + "], \"format\": \"cbss-model/1.1\"}");

    assertThat(result.report().findings())
        .extracting(Finding::message)
        .containsExactly(
            "a person has no key \"born\"; it is kept",
            "newer format \"cbss-model/1.1\": keys that this version of the library does not know are kept, and not checked");
    assertThat(result.orElseThrow().people())
        .extracting(person -> person.extensions().get("born"))
        .containsExactly("1", "2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"people\": [{\"id\": \"a\", \"name\": 7}]",
        "\"people\": [{\"id\": \"a\"}]",
        "\"people\": [{\"id\": \"a\", \"name\": \"A\", \"born\": 1, \"born\": 2}]",
        "\"people\": [{\"id\": \"a\", \"name\": \"A\", \"born\": {\"a\": 1, \"a\": 2}}]",
        "\"meetings\": [{\"id\": \"a\", \"organization\": \"o\", \"period\": \"2020\", \"mode\": \"by-letter\"}]",
        "\"presidencies\": [{\"id\": \"p\", \"organization\": \"o\", \"country\": \"DK\", \"period\": \"2020\", \"priorities\": [{\"text\": \"a\", \"rank\": 1}]}]"
      })
  void reportsOtherProblemsAsBefore(String list) {
    ReadResult result = reader.readJson("{\"format\": \"cbss-model/1.1\", " + list + "}");

    assertThat(result.dataset()).isEmpty();
    assertThat(result.report().count(Severity.ERROR)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cbss-model/1.0",
        "cbss-model/1.01",
        "cbss-model/1.",
        "cbss-model/1.1.1",
        "cbss-model/1.10000",
        "cbss-model/2.1"
      })
  void refusesOtherVersions(String format) {
    assertThat(reader.readJson("{\"format\": \"" + format + "\"}").report().countsByRule())
        .containsOnlyKeys("format-version");
  }

  @Test
  void refusesUnknownKeysOfItsOwnVersion() {
    Dataset newer = reader.readJson(FILE).orElseThrow();
    Dataset older = Dataset.builder().addAllMeetings(newer.meetings()).build();

    assertThat(reader.readJson(FILE.replace("1.3", "1")).dataset()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.toJson(older))
        .withMessage("invalid name of an extension \"page\": expected \"x-\" and a name");
  }

  @Test
  void keepsUnknownKeysOfLines() throws IOException {
    Dataset dataset = reader.readJson(FILE).orElseThrow();
    String lines = JsonLinesWriter.toJson(dataset);
    List<Entity> entities = new ArrayList<>();
    List<Dataset> headers = new ArrayList<>();
    Report report = new JsonLinesReader()
        .read(
            "votes.jsonl",
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            new JsonLinesHandler() {
              @Override
              public void header(Dataset header) {
                headers.add(header);
              }

              @Override
              public void entity(Entity entity, int line) {
                entities.add(entity);
              }
            });

    assertThat(lines)
        .startsWith(
            "{\"$schema\":\"https://example.org/schema\",\"format\":\"cbss-model-lines/1.3\"");
    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(report.countsByRule()).containsOnlyKeys("format-newer", "shape-unknown-key");
    assertThat(headers.get(0).extensions()).isEqualTo(dataset.extensions());
    assertThat(entities).isEqualTo(dataset.entities().toList());
  }

  @Test
  void mergesFilesInTheNewestVersion() {
    ReadResult result = reader.read(
        SourceFile.of("a.json", "{\"format\": \"cbss-model/1.9\", \"votes\": []}"),
        SourceFile.of("b.json", "{\"format\": \"cbss-model/1\"}"),
        SourceFile.of("c.json", "{\"format\": \"cbss-model/1.10\", \"votes\": []}"));

    assertThat(writer.toJson(result.orElseThrow()))
        .contains("\"format\": \"cbss-model/1.10\"", "\"votes\": []");
    assertThat(result.mergeConflicts().findings()).isEmpty();
  }

  @Test
  void reportsUnknownKeysOfTheRootThatDiffer() {
    ReadResult result = reader.read(
        SourceFile.of("a.json", "{\"format\": \"cbss-model/1.1\", \"votes\": [1]}"),
        SourceFile.of("b.json", "{\"format\": \"cbss-model/1.1\", \"votes\": [2]}"));

    assertThat(result.report().countsByRule()).containsKey("merge-conflict");
  }

  @Test
  void keepsUnknownKeysThroughJackson() {
    JsonMapper mapper = JsonMapper.builder().addModule(new CbssModule()).build();
    Dataset dataset = mapper.readValue(FILE, Dataset.class);

    assertThat(dataset).isEqualTo(reader.readJson(FILE).orElseThrow());
    assertThat(mapper.readTree(mapper.writeValueAsString(dataset)))
        .isEqualTo(mapper.readTree(FILE));
    assertThat(mapper.writeValueAsString(dataset.meetings().get(0))).contains("\"quorum\":");
  }

  @Test
  void letsCitationsBeAboutUnknownKeys() {
    String json = """
        {
          "format": "cbss-model/1.1",
          "sources": [{"id": "s", "title": "S"}],
          "people": [{"id": "a", "name": "A", "born": "1960", "citations": [{"source": "s", "about": "born"}]}]
        }
        """;
    ReadResult result = reader.readJson(json);
    List<Person> people = result.orElseThrow().people();

    assertThat(people).hasSize(1);
    assertThat(result.validate(Validator.standard()).countsByRule())
        .doesNotContainKey("citation-attribute");
  }
}
