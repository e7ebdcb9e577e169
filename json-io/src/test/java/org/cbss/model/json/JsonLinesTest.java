package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Lines give the same data sets, and are read as strictly, as files. */
class JsonLinesTest {
  private static final String HEADER = "{\"format\":\"cbss-model-lines/1\"}\n";
  private static final String ROTA = """
      {"format":"cbss-model-lines/1","title":"café 😀","asOf":"2020-12-31"}
      {"type":"Organization","id":"cbss","name":"CBSS","kind":"other"}
      {"type":"Presidency","id":"dk","organization":"cbss","country":"DK","period":"2019-07-01/2020-06-30"}
      {"type":"Presidency","id":"lt","organization":"cbss","country":"LT","period":"2020-06-01/2021-06-30","x-a":[1.50,{"b":null}]}
      {"type":"Person","id":"p","name":"Turid Heiberg"}
      """;

  @TempDir
  Path folder;

  private ReadResult read(String text) throws IOException {
    return new JsonLinesReader().read(Files.writeString(folder.resolve("rota.ndjson"), text));
  }

  private static byte[] written(Dataset dataset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLinesWriter.write(dataset, out);
    return out.toByteArray();
  }

  /** Returns each finding as its rule, line:column and pointer. */
  private static List<String> places(Report report) {
    return report.findings().stream()
        .map(finding -> finding.rule() + " "
            + finding.location().position().orElseThrow().line() + ":"
            + finding.location().position().orElseThrow().column() + " "
            + finding.location().pointer())
        .toList();
  }

  @Test
  void readsSameRecordsAsFile() throws IOException {
    Dataset dataset = new DatasetReader().readJson("""
            {"format": "cbss-model/1", "title": "café 😀", "asOf": "2020-12-31",
             "organizations": [{"id": "cbss", "name": "CBSS", "kind": "other"}],
             "people": [{"id": "p", "name": "Turid Heiberg"}],
             "presidencies": [
              {"id": "dk", "organization": "cbss", "country": "DK", "period": "2019-07-01/2020-06-30"},
              {"id": "lt", "organization": "cbss", "country": "LT", "period": "2020-06-01/2021-06-30", "x-a": [1.50, {"b": null}]}]}
            """).orElseThrow();

    assertThat(read(ROTA).orElseThrow()).isEqualTo(dataset);
  }

  @Test
  void writesCompactLinesInOrderOfFile() throws IOException {
    Dataset dataset = read(ROTA).orElseThrow();
    List<String> lines = ROTA.lines().toList();

    assertThat(new String(written(dataset), StandardCharsets.UTF_8).lines())
        .containsExactly(lines.get(0), lines.get(1), lines.get(4), lines.get(2), lines.get(3));
  }

  @ParameterizedTest
  @MethodSource("org.cbss.model.json.RoundTripPropertyTest#seeds")
  void roundTrips(long seed) throws IOException {
    Dataset dataset = GeneratedDatasets.any(seed);
    byte[] lines = written(dataset);
    Path file = Files.write(folder.resolve("generated.ndjson"), lines);

    ReadResult result = new JsonLinesReader().read(file);

    assertThat(result.report().toString()).endsWith(": 0 errors, 0 warnings\n").hasLineCount(1);
    assertThat(result.orElseThrow()).isEqualTo(dataset);
    assertThat(written(result.orElseThrow())).isEqualTo(lines);
  }

  @Test
  void passesRecordsToHandler() throws IOException {
    List<String> seen = new ArrayList<>();
    JsonLinesHandler handler = new JsonLinesHandler() {
      @Override
      public void header(Dataset header) {
        seen.add(header.title().orElseThrow().toString());
      }

      @Override
      public void entity(Entity entity, int line) {
        seen.add(line + " " + entity.id());
      }
    };
    String broken = ROTA.replace("\"LT\"", "\"lt\"");

    Report report = new JsonLinesReader()
        .read("rota", new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)), handler);

    assertThat(seen).containsExactly("café 😀", "2 cbss", "3 dk", "5 p");
    assertThat(places(report)).containsExactly("country-syntax 4:64 /country");
  }

  @Test
  void reportsProblemsOfEveryLine() throws IOException {
    ReadResult result = read(HEADER + """
        {"type":"Person","id":"café 😀","name":7}
        {"id":"b","type":"Persn","name":"B","name":"C"}

        {"id":"c"}
        [1]
        {"type":7}
        {"type":"Person","id":"d","name":"D"} {}
        {"type":"Person","id":"e","name":"E"
        {"type":"Person","id":"f","name":"F"}
        {"type":"Person","people":[]}
        """);

    assertThat(result.dataset()).isEmpty();
    assertThat(places(result.report()))
        .containsExactly(
            "id-syntax 2:23 /id",
            "shape-type 2:39 /name",
            "shape-enum 3:18 /type",
            "json-duplicate-key 3:37 /name",
            "shape-missing-key 5:1 ",
            "shape-type 6:1 ",
            "shape-type 7:9 /type",
            "json-trailing 8:39 ",
            "json-truncated 9:37 /name",
            "shape-missing-key 11:1 ",
            "shape-missing-key 11:1 ",
            "shape-unknown-key 11:18 /people");
    assertThat(result.report().findings())
        .extracting(finding -> finding.help().orElse(""))
        .contains("did you mean Person?");
  }

  @Test
  void continuesAfterTruncatedLine() throws IOException {
    ReadResult result = read(HEADER + """
        {"type":"Person","id":"a","name":"A
        {"type":"Person","id":"b","name":
        {"type":"Person","id":"c","name":"C"}
        """);

    assertThat(places(result.report()))
        .containsExactly("json-truncated 2:36 /name", "json-truncated 3:34 /name");
    assertThat(result.report().findings())
        .extracting(Finding::message)
        .containsOnly("unexpected end of the line");
  }

  @Test
  void recognizesSingleObject() throws IOException {
    Finding finding =
        read("{\"format\": \"cbss-model/1\"}\n").report().findings().get(0);

    assertThat(finding)
        .hasToString(
            folder.resolve("rota.ndjson")
                + ":1:12: error[format-version]: unsupported format \"cbss-model/1\", which is for files with a single object");
    assertThat(finding.help()).contains("name it .json, or read it with DatasetReader");
  }

  @Test
  void readsKindAnywhereAndEscaped() throws IOException {
    ReadResult result = read(HEADER + """
        {"id":"a","x-a":{"type":"Project"},"name":"A","type":"Person"}
        { "type" : "P\\u0065rson", "id":"b", "name":"B" }
        {"type":"P\\u0065rson","id":"c","name":"C"}
        """);

    assertThat(result.orElseThrow().people()).extracting(Person::id).hasToString("[a, b, c]");
  }

  @Test
  void readsAnyEndOfLine() throws IOException {
    assertThat(read(ROTA.replace("\n", "\r\n").stripTrailing()).orElseThrow())
        .isEqualTo(read(ROTA).orElseThrow());
    assertThat(read("\uFEFF" + ROTA).dataset()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}\n", "{\"format\":\"cbss-model/1\"}\n", "[]\n", "{\n}\n"})
  void reportsOnlyMissingHeader(String first) throws IOException {
    ReadResult result = read(first + "{\"type\":\"Nothing\"}\n");

    assertThat(result.report().total()).isEqualTo(1);
    assertThat(result.dataset()).isEmpty();
    assertThat(result
            .report()
            .findings()
            .get(0)
            .location()
            .position()
            .orElseThrow()
            .line())
        .isEqualTo(1);
  }

  @Test
  void skipsBlankLines() throws IOException {
    ReadResult result = read("\n \t\r\n" + ROTA.replace("\n", "\n\n"));

    assertThat(result.orElseThrow()).isEqualTo(read(ROTA).orElseThrow());
    assertThat(
            places(read("\n\n" + ROTA).validate(Validator.standard().without("citation-missing"))))
        .containsExactly("presidency-overlap 6:78 /period");
    assertThat(places(
            read("\r\n" + HEADER.replace("\"format\"", "\"x-a\":1,\"form\"")).report()))
        .containsExactly("format-version 2:1 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \n\t\r\n\n", "   "})
  void reportsBlankFileAsEmpty(String text) throws IOException {
    assertThat(places(read(text).report())).containsExactly("json-empty 1:1 ");
  }

  @Test
  void reportsLongLineAndContinues() throws IOException {
    String longest = "{\"type\":\"Person\",\"id\":\"b\",\"name\":\"" + "B".repeat(80) + "\"}";
    ReadLimits limits = ReadLimits.defaults().withFileBytes(longest.length());
    List<String> seen = new ArrayList<>();
    String text = HEADER + longest.replace("BB\"", "BBB\"") + "\n" + longest + "\n"
        + longest.replace("BB\"", "B".repeat(200_000) + "\"") + "\n"
        + longest.replace("\"b\"", "\"c\"");

    Report report = new JsonLinesReader(limits)
        .read(
            "long",
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            (entity, line) -> seen.add(line + " " + entity.id()));

    assertThat(seen).containsExactly("3 b", "5 c");
    assertThat(places(report)).containsExactly("json-too-large 2:1 ", "json-too-large 4:1 ");
  }

  @Test
  void endsAtEndlessLine() throws IOException {
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return 0;
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        return length;
      }
    };

    Report report = new JsonLinesReader(ReadLimits.defaults().withFileBytes(1_000))
        .read("<stream>", endless, (entity, line) -> {});

    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly("<stream>:1:1: error[json-too-large]: the line has more than 1000 bytes");
  }

  @Test
  void reportsInvalidUtf8() throws IOException {
    byte[] bytes = (HEADER + "{\"type\":\"Person\",\"id\":\"a\",\"name\":\"café ?\"}\n")
        .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xC0;

    Report report =
        new JsonLinesReader().read("bytes", new ByteArrayInputStream(bytes), (entity, line) -> {});

    assertThat(places(report)).containsExactly("json-encoding 2:40 ");
  }

  @Test
  void locatesFindings() throws IOException {
    Report report = read(ROTA).validate(Validator.standard().without("citation-missing"));

    assertThat(places(report)).containsExactly("presidency-overlap 4:78 /period");
    assertThat(report.toString())
        .contains("rota.ndjson:4:78: error[presidency-overlap]")
        .contains("  4 | ")
        .contains("rota.ndjson:3:78: dk is here");
  }

  @ParameterizedTest
  @MethodSource("org.cbss.model.json.RuleFixturesTest#bad")
  void findsSameAsInFile(Path file) throws IOException {
    ReadResult whole = new DatasetReader().read(file);
    Path lines = Files.write(folder.resolve("lines.ndjson"), written(whole.orElseThrow()));

    Report report = new JsonLinesReader().read(lines).validate(Validator.standard());

    assertThat(report.countsByRule())
        .isEqualTo(whole.validate(Validator.standard()).countsByRule());
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.location().position()).isPresent());
    assertThat(report.findings()).extracting(Finding::message).doesNotContainNull();
  }

  @Test
  void refusesValuesThatFilesCannotHold() throws IOException {
    Person person =
        Person.builder().id(Id.of("a")).name("A").putExtension("x-a", "{").build();
    try (JsonLinesWriter writer =
        new JsonLinesWriter(OutputStream.nullOutputStream(), Dataset.builder().build())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.write(person))
          .withMessageContaining("x-a");
    }
  }

  @Test
  void writesNothingOfRefusedRecord() throws IOException {
    Dataset header = Dataset.builder().build();
    Person refused =
        Person.builder().id(Id.of("a")).name("A").putExtension("x-a", "{").build();
    Person good = Person.builder().id(Id.of("b")).name("B").build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    try (JsonLinesWriter writer = new JsonLinesWriter(bytes, header);
        JsonLinesWriter other = new JsonLinesWriter(expected, header)) {
      writer.write(good);
      assertThatIllegalArgumentException().isThrownBy(() -> writer.write(refused));
      writer.write(good);
      other.write(good);
      other.write(good);
    }
    assertThat(bytes.toByteArray()).isEqualTo(expected.toByteArray());
  }

  @Test
  void throwsExceptionOfStream() {
    OutputStream full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("no space left");
      }
    };

    assertThatThrownBy(() -> JsonLinesWriter.write(GeneratedDatasets.any(1), full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }
}
