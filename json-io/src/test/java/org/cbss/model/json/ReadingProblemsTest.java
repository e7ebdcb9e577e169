package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.Fixtures.bareMarked;
import static org.cbss.model.json.Fixtures.record;
import static org.cbss.model.json.Fixtures.root;
import static org.cbss.model.json.ReadingAssert.assertThatReading;
import static org.cbss.model.json.ReadingAssert.bytes;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.time.EdtfSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One file for each code, with pointer, line and column. Other tests cover the codes in detail. */
class ReadingProblemsTest {
  private static final String DEEP = "[".repeat(63) + "▸[" + "]".repeat(64);

  /** Codes that need several files, or bytes that are not text, which other tests cover. */
  private static final Set<String> ELSEWHERE = Set.of("merge-conflict", "json-encoding");

  static Stream<Arguments> everyCode() {
    return Stream.of(
        arguments("json-empty", "", "▸"),
        arguments("json-syntax", "/x-a/1", root("\"x-a\": [\"café 😀\" ▸\"x\"]")),
        arguments(
            "json-truncated",
            "/people",
            "{\n  \"format\": \"cbss-model/1\",\n  \"title\": \"café 😀\", \"people\": ▸"),
        arguments("json-trailing", "", root("\"x-line\": \"café 😀\"") + "▸{}"),
        arguments(
            "json-duplicate-key",
            "/people/0/name",
            record("people", "\"name\": \"Turid\", ▸\"name\": \"Turid\"")),
        arguments("json-depth", "/x-deep" + "/0".repeat(63), root("\"x-deep\": " + DEEP)),
        arguments(
            "json-too-large", "/posts/0/seats", record("posts", "\"seats\": ▸1" + "0".repeat(128))),
        arguments(
            "format-version", "/format", "{\"title\": \"café 😀\", \"format\": ▸\"cbss-model/2\"}"),
        arguments("shape-unknown-key", "/people/0/nam", record("people", "▸\"nam\": \"Turid\"")),
        arguments("shape-missing-key", "/people/0", bareMarked("people", "\"id\": \"it\"")),
        arguments("shape-null", "/people/0/name", record("people", "\"name\": ▸null")),
        arguments("shape-type", "/people/0/name", record("people", "\"name\": ▸7")),
        arguments(
            "shape-enum", "/organizations/0/kind", record("organizations", "\"kind\": ▸\"\"")),
        arguments("shape-range", "/posts/0/seats", record("posts", "\"seats\": ▸10000")),
        arguments(
            "shape-choice",
            "/meetings/0",
            bareMarked("meetings", "\"id\": \"it\", \"period\": \"2020-05-06\"")),
        arguments("id-syntax", "/posts/0/organization", record("posts", "\"organization\": ▸\"\"")),
        arguments(
            "country-syntax",
            "/presidencies/0/country",
            record("presidencies", "\"country\": ▸\"dk\"")),
        arguments(
            "recurring-day",
            "/posts/0/conventions/0/startsOn/0",
            record(
                "posts",
                "\"conventions\": [{\"period\": \"2001-01-01/..\", \"startsOn\": [▸\"02-29\"]}]")),
        arguments("language-tag", "/sources/0/language", record("sources", "\"language\": ▸\"\"")),
        arguments(
            "url-unsafe", "/sources/0/url", record("sources", "\"url\": ▸\"ftp://cbss.org\"")),
        arguments(
            "date-syntax",
            "/sources/0/published",
            record("sources", "\"published\": ▸\"6 May 2020\"")),
        arguments(
            "date-no-such-day",
            "/presidencies/0/period",
            record("presidencies", "\"period\": ▸\"2020-02-30/..\"")),
        arguments(
            "date-has-time",
            "/meetings/0/period",
            record("meetings", "\"period\": ▸\"2020-05-06T10:00Z\"")),
        arguments(
            "date-out-of-range",
            "/sources/0/published",
            record("sources", "\"published\": ▸\"10000\"")),
        arguments(
            "date-unsupported",
            "/sources/0/published",
            record("sources", "\"published\": ▸\"2020-21\"")),
        arguments(
            "date-reversed",
            "/decisions/0/date",
            record("decisions", "\"date\": ▸\"[2020-06..2020-05]\"")),
        arguments("date-all-of", "/decisions/0/date", record("decisions", "\"date\": ▸\"{2020}\"")),
        arguments("text-blank", "/people/0/name", record("people", "\"name\": ▸\" \"")),
        arguments(
            "text-control", "/people/0/name", record("people", "\"name\": ▸\"Turid\\u0007\"")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCode")
  void reportsEveryCodeAtItsPointer(String code, String pointer, String file) {
    assertThatReading(file).reports(code + " " + pointer);
  }

  @Test
  void coversEveryCode() {
    Set<String> known =
        Arrays.stream(ProblemCode.values()).map(ProblemCode::id).collect(Collectors.toSet());
    Arrays.stream(EdtfSyntaxException.Code.values()).forEach(code -> known.add(code.id()));
    Set<String> tested = new TreeSet<>(ELSEWHERE);
    everyCode().forEach(row -> tested.add((String) row.get()[0]));

    assertThat(tested).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void reportsInvalidUtf8() {
    byte[] before =
        "{\n  \"title\": \"café 😀\", \"x-line\": \"café 😀".getBytes(StandardCharsets.UTF_8);
    byte[] file = Arrays.copyOf(before, before.length + 3);
    System.arraycopy(bytes("\u00FF\"}"), 0, file, before.length, 3);

    assertThatReading(file, "{\n  \"title\": \"café 😀\", \"x-line\": \"café 😀▸")
        .reports("json-encoding");
  }

  @Test
  void countsColumnsInCodePoints() {
    String file = "{\n"
        + "  \"format\": \"cbss-model/1\",\n"
        + "  \"title\": \"café 😀\",\n"
        + "  \"people\": [\n"
        + "    {\"id\": \"café 😀\", \"name\": \"Åse 😀😀\", \"otherNames\": [\"😀\", 7]}\n"
        + "  ]\n"
        + "}\n";

    assertThatReading(file.replace("\"café 😀\", \"n", "▸\"café 😀\", \"n").replace("7]", "▸7]"))
        .reports("id-syntax /people/0/id", "shape-type /people/0/otherNames/1")
        .at("5:12", "5:60");
  }

  @Test
  void countsTabAsOneColumn() {
    assertThatReading(
            "{\n\t\"format\":\t\"cbss-model/1\",\n\t\"title\":\t\"café 😀\",\t\"asOf\":\t▸0\n}")
        .reports("shape-type /asOf")
        .at("3:29");
  }

  @Test
  void endsLinesAtCarriageReturn() {
    String file = "{\"format\": \"cbss-model/1\",\r\n\"title\": \"café 😀\",\r \"asOf\": 0}";
    ReadResult result = new DatasetReader().read(SourceFile.of("record.json", file));

    assertThat(result.report().findings())
        .extracting(finding -> finding.location().toString())
        .containsExactly("record.json:3:10");
  }

  @Test
  void escapesKeysInPointers() {
    assertThatReading(record("people", "\"identifiers\": {\"a/b~c\": ▸1, \"\\u00e9\\\"\": ▸2}"))
        .reports(
            "shape-type /people/0/identifiers/a~1b~0c", "shape-type /people/0/identifiers/é\"");
  }

  @Test
  void sortsProblemsByOffset() {
    assertThatReading(root("""
            "people": [
              ▸{"name": ▸"\\t", ▸"nme": "café 😀", "otherNames": [▸null, "ok", ▸[{"a": 1, ▸"a": 2}]]},
              ▸"Turid",
              {"id": ▸"-", "name": "Turid"}
            ], ▸"asof": "2020", "asOf": ▸"2020"
            """))
        .reports(
            "shape-missing-key /people/0",
            "text-control /people/0/name",
            "shape-unknown-key /people/0/nme",
            "shape-null /people/0/otherNames/0",
            "shape-type /people/0/otherNames/2",
            "json-duplicate-key /people/0/otherNames/2/0/a",
            "shape-type /people/1",
            "id-syntax /people/2/id",
            "shape-unknown-key /asof",
            "date-syntax /asOf");
  }

  @Test
  void showsLineAndUnderlinesValue() {
    String file = record("people", "\"name\": \" \"").replace("\n    {", "\n  {");
    ReadResult result = new DatasetReader().read(SourceFile.of("café.json", file));

    assertThat(result.report()).hasToString("""
        café.json:5:44: error[text-blank]: the text is blank
          5 |   {"x-line": "café 😀", "id": "it", "name": " "}
            |                                             ^^^
          help: give a value, or omit the key if it is optional
        café.json: 1 error, 0 warnings
        """);
  }
}
