package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cbss.model.json.Fixtures.bare;
import static org.cbss.model.json.Fixtures.record;
import static org.cbss.model.json.Fixtures.root;
import static org.cbss.model.json.ReadingAssert.assertThatReading;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;

/** Each limit, when it is reached and when it is exceeded by one. */
class LimitsTest {
  private static final ReadLimits DEFAULTS = ReadLimits.defaults();

  private static DatasetReader reader(ReadLimits limits) {
    return new DatasetReader(limits);
  }

  /** Returns nested arrays with a mark before the innermost. */
  private static String nested(int depth) {
    return "[".repeat(depth - 1) + "▸[" + "]".repeat(depth);
  }

  private static String unmarked(String marked) {
    return marked.replace(Marked.MARK, "");
  }

  @Test
  void hasDocumentedDefaults() {
    assertThat(DEFAULTS)
        .isEqualTo(new ReadLimits(64, 1_000, 128, 16 * 1024 * 1024, 256L * 1024 * 1024));
  }

  @Test
  void reportsDepth() {
    assertThatReading(unmarked(root("\"x-a\": " + nested(63)))).isRead();
    assertThatReading(root("\"x-line\": \"café 😀\", \"x-a\": " + nested(64)))
        .reports("json-depth *")
        .withMessage("nested more than 64 levels deep");
    assertThatReading(root("\"nope\": " + nested(64).replace("▸", ""))
            .replace("\"nope", "▸\"nope")
            .replace("[]", "▸[]"))
        .reports("shape-unknown-key *", "json-depth *");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 100, 2_000})
  void reportsDepthByOption(int limit) {
    DatasetReader reader = reader(DEFAULTS.withDepth(limit));

    assertThatReading(reader, unmarked(root("\"x-a\": " + nested(limit - 1)))).isRead();
    assertThatReading(reader, root("\"x-a\": " + nested(limit))).reports("json-depth *");
  }

  @Test
  void countsDepthOfObjects() {
    DatasetReader reader = reader(DEFAULTS.withDepth(3));

    assertThatReading(reader, root("\"x-a\": {\"b\": [\"café 😀\"]}")).isRead();
    assertThatReading(reader, root("\"x-a\": {\"b\": [\"café 😀\", ▸{}]}")).reports("json-depth *");
    assertThatReading(reader, root("\"people\": [{\"id\": \"a\", \"name\": \"café 😀\"}]"))
        .isRead();
    assertThatReading(
            reader,
            root("\"people\": [{\"id\": \"a\", \"name\": \"café 😀\", \"otherNames\": ▸[]}]"))
        .reports("json-depth *");
  }

  @Test
  void readsDepthWithinOption() {
    int depth = 200_000;
    DatasetReader reader = reader(DEFAULTS.withDepth(depth + 1));
    String file = unmarked(root("\"x-a\": " + nested(depth)));

    assertThat(assertThatReading(reader, file).isRead().extensions().get("x-a")).hasSize(2 * depth);
  }

  @Test
  void reportsLongKey() {
    String longest = "é".repeat(998);

    assertThatReading(root("\"x-" + longest + "\": \"café 😀\"")).isRead();
    assertThatReading(root("\"x-line\": \"café 😀\", ▸\"x-" + longest + "😀\": 1"))
        .reports("json-too-large *")
        .withMessage("the key has more than 1000 characters");
    assertThatReading(root("\"x-line\": \"café 😀\", ▸\"x-" + "a".repeat(100_000) + "\": 1"))
        .reports("json-too-large *");
  }

  @Test
  void reportsLongKeyInEveryObject() {
    DatasetReader reader = reader(DEFAULTS.withKeyLength(12));
    String long13 = "▸\"x-34567890123\"";

    assertThatReading(reader, root("\"x-345678901😀\": 1")).isRead();
    assertThatReading(reader, root(long13 + ": 1")).reports("json-too-large *");
    assertThatReading(reader, root("\"x-a\": {" + long13 + ": 1}")).reports("json-too-large *");
    assertThatReading(reader, record("people", "\"identifiers\": {" + long13 + ": \"a\"}"))
        .reports("json-too-large *");
    assertThatReading(reader, record("posts", "\"title\": {" + long13 + ": \"a\"}"))
        .reports("json-too-large *");
    assertThatReading(reader, record("posts", "\"title\": {\"en\": \"a\", " + long13 + ": \"a\"}"))
        .reports("json-too-large *");
    assertThatReading(reader, record("presidencies", "\"priorities\": [{" + long13 + ": \"a\"}]"))
        .reports("json-too-large *");
    assertThatReading(
            reader,
            record("presidencies", "\"priorities\": [{\"text\": \"a\", " + long13 + ": \"a\"}]"))
        .reports("json-too-large *");
  }

  @Test
  void readsKeysWithoutLimit() {
    DatasetReader reader = reader(DEFAULTS.withKeyLength(Integer.MAX_VALUE));

    assertThatReading(reader, root("\"x-" + "a".repeat(10_000) + "\": \"café 😀\""))
        .isRead();
    assertThatReading(reader, root("\"x-" + "a".repeat(10_000) + "\": \"café 😀\", \"x-b\": ▸nope"))
        .reports("json-syntax *");
  }

  @Test
  void reportsLongNumber() {
    String longest = "1".repeat(100) + "." + "1".repeat(20) + "E-" + "1".repeat(8);

    assertThatReading(root("\"x-a\": [-" + longest + ", \"café 😀\"]")).isRead();
    assertThatReading(root("\"x-a\": [\"café 😀\", ▸-" + longest + "1]"))
        .reports("json-too-large /x-a/1")
        .withMessage("the number has more than 128 digits");
    assertThatReading(root("\"x-a\": [\"café 😀\", ▸" + "1".repeat(100_000) + "]"))
        .reports("json-too-large *");
    assertThatReading(record("posts", "\"seats\": ▸1" + "0".repeat(127)))
        .reports("shape-range /posts/0/seats");
    assertThatReading(record("posts", "\"seats\": ▸1" + "0".repeat(128)))
        .reports("json-too-large /posts/0/seats");
    assertThatReading(record("posts", "\"seats\": ▸▸1." + "0".repeat(128)))
        .reports("shape-type /posts/0/seats", "json-too-large /posts/0/seats");
  }

  @Test
  void reportsLongNumberByOption() {
    DatasetReader reader = reader(DEFAULTS.withNumberDigits(3));

    assertThatReading(reader, root("\"x-a\": [-1.2e+3, 123, 0.12]")).isRead();
    assertThatReading(reader, root("\"x-a\": [▸1.2e34, ▸1234, ▸0.123]"))
        .reports("json-too-large /x-a/0", "json-too-large /x-a/1", "json-too-large /x-a/2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "€", "😀", "\\n", "\\u00e9", "\\u20AC", "\\ud83d\\ude00"})
  void reportsLongStringByBytes(String character) {
    int bytes = decoded(character).getBytes(StandardCharsets.UTF_8).length;
    DatasetReader reader = reader(DEFAULTS.withStringBytes(12 * bytes));
    String longest = character.repeat(12);

    assertThatReading(reader, root("\"x-a\": \"" + longest + "\"")).isRead();
    assertThatReading(reader, root("\"x-a\": {\"é\": ▸\"" + longest + "a\"}"))
        .reports("json-too-large *");
    assertThatReading(
            reader,
            bare("sources", "\"id\": \"a\", \"title\": \"b\", \"text\": ▸\"" + longest + "a\""))
        .reports("json-too-large *")
        .withMessage("the string has more than " + 12 * bytes + " bytes");
  }

  private static String decoded(String json) {
    return json.startsWith("\\u") ? unescaped(json) : json.replace("\\n", "\n");
  }

  private static String unescaped(String json) {
    StringBuilder text = new StringBuilder();
    for (String unit : json.substring(2).split("\\\\u")) {
      text.append((char) Integer.parseInt(unit, 16));
    }
    return text.toString();
  }

  @Tag("slow")
  @Test
  void reportsLongStringByDefault() {
    String longest = "a".repeat(16 * 1024 * 1024);

    assertThatReading(root("\"x-a\": \"" + longest + "\"")).isRead();
    assertThatReading(root("\"x-line\": \"café 😀\", \"x-a\": ▸\"" + longest + "a\""))
        .reports("json-too-large /x-a")
        .withMessage("the string has more than 16777216 bytes");
  }

  @Test
  void reportsProblemsAfterLongValue() {
    DatasetReader reader = reader(new ReadLimits(64, 12, 3, 12, 10_000));

    assertThatReading(reader, root("""
                "x-a": [▸1234, ▸"ééééééé", {▸"1234567890123": 1}, 7],
                  "people": ▸7, "x-b": [1 ▸2]"""))
        .reports(
            "json-too-large *",
            "json-too-large *",
            "json-too-large *",
            "shape-type *",
            "json-syntax *");
    assertThatReading(reader, root("\"x-a\": [▸1234, ▸\"ééééééé\", ▸\"1234567890123\", ▸12345]"))
        .reports("json-too-large *", "json-too-large *", "json-too-large *", "json-too-large *");
    assertThatReading(
            reader, root("\"x-a\": [▸1234, ▸\"ééééééé\"]").stripTrailing().replaceAll("}$", "▸"))
        .reports("json-too-large *", "json-too-large *", "json-truncated *");
  }

  @Test
  void reportsLargeFile(@TempDir Path folder) throws IOException {
    String text = root("\"x-line\": \"café 😀\"");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DatasetReader enough = reader(DEFAULTS.withFileBytes(bytes.length));
    DatasetReader tooLittle = reader(DEFAULTS.withFileBytes(bytes.length - 1));
    Path path = Files.write(folder.resolve("record.json"), bytes);

    assertThatReading(enough, text).isRead();
    assertThat(enough.read(path).dataset()).isPresent();
    assertThatReading(tooLittle, "▸" + text)
        .reports("json-too-large")
        .withMessage("the file has more than " + (bytes.length - 1) + " bytes")
        .at("1:1");
    assertThat(tooLittle.read(path).report().findings()).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("json-too-large");
      assertThat(finding.location()).hasToString(path + ":1:1");
    });
  }

  @Test
  void reportsEndlessFile() throws IOException {
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless));

    ReadResult result = reader(DEFAULTS.withFileBytes(1_000)).read(endless);

    assertThat(result.report().countsByRule()).containsOnlyKeys("json-too-large");
  }

  @Test
  void refusesLimitsBelowOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withDepth(0));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withKeyLength(0));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withNumberDigits(0));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withStringBytes(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withFileBytes(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.withFileBytes(ReadLimits.MAX_FILE_BYTES + 1));
    assertThat(DEFAULTS.withFileBytes(ReadLimits.MAX_FILE_BYTES).fileBytes())
        .isEqualTo(ReadLimits.MAX_FILE_BYTES);
  }

  @Test
  void changesOneLimit() {
    assertThat(DEFAULTS
            .withDepth(1)
            .withKeyLength(2)
            .withNumberDigits(3)
            .withStringBytes(4)
            .withFileBytes(5))
        .isEqualTo(new ReadLimits(1, 2, 3, 4, 5));
  }

  /** The global settings of Jackson. */
  @Nested
  class WithSettingsOfTheHost {
    private final StreamReadConstraints readBefore = StreamReadConstraints.defaults();
    private final StreamWriteConstraints writeBefore = StreamWriteConstraints.defaults();

    @AfterEach
    void restore() {
      StreamReadConstraints.overrideDefaultStreamReadConstraints(readBefore);
      StreamWriteConstraints.overrideDefaultStreamWriteConstraints(writeBefore);
    }

    @Test
    void ignoresTighterLimitsOfJackson() {
      StreamReadConstraints.overrideDefaultStreamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(1)
          .maxNameLength(1)
          .maxNumberLength(1)
          .maxStringLength(1)
          .maxDocumentLength(1)
          .maxTokenCount(1)
          .build());
      StreamWriteConstraints.overrideDefaultStreamWriteConstraints(
          StreamWriteConstraints.builder().maxNestingDepth(1).build());

      String file = root("\"x-line\": [\"café 😀\", 1234567890]");
      assertThatReading(new DatasetReader(), file).isRead();
      assertThat(new DatasetWriter().toJson(new DatasetReader().readJson(file).orElseThrow()))
          .contains("\"x-line\": [\"café 😀\",1234567890]");
    }

    @Test
    void ignoresLooserLimitsOfJackson() {
      StreamReadConstraints.overrideDefaultStreamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(100_000)
          .maxNameLength(1_000_000)
          .maxNumberLength(1_000_000)
          .maxStringLength(Integer.MAX_VALUE)
          .build());

      assertThatReading(new DatasetReader(), root("\"x-a\": " + nested(64)))
          .reports("json-depth *");
      assertThatReading(new DatasetReader(), root("▸\"x-" + "a".repeat(999) + "\": 1"))
          .reports("json-too-large *");
      assertThatReading(new DatasetReader(), root("\"x-a\": ▸" + "1".repeat(129)))
          .reports("json-too-large *");
      assertThatReading(
              new DatasetReader(DEFAULTS.withStringBytes(12)),
              root("\"x-a\": ▸\"" + "1".repeat(13) + "\""))
          .reports("json-too-large *");
    }
  }
}
