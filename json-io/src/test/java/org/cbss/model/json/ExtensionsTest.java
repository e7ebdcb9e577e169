package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.Fixtures.root;
import static org.cbss.model.json.ReadingAssert.assertThatReading;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.Extensible;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Extensions keep their bytes, except for white space between tokens. */
class ExtensionsTest {

  /** JSON, each in its compact form. */
  static Stream<String> values() {
    return Stream.of(
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-0.0",
        "1.0",
        "1.0E+2",
        "1e2",
        "1E-400",
        "123456789012345678901234567890.123456789e-12",
        "\"\"",
        "\" two  blanks \"",
        "\"\\u0000\\b\\f\\n\\r\\t\\/\\\\\\\"\"",
        "\"\\u00e9 \\u00E9 é\"",
        "\"\\ud83d\\ude00 😀\"",
        "\"a:b,c{d}e[f] // g /* h */\"",
        "\"\\\\\\\"\"",
        "\"\u007F\u0085\u2028\u202E\uFFFF\"",
        "{}",
        "[]",
        "[[],{},[{}]]",
        "{\"\":\"\",\" \":1,\"a\\u0062\":{\"ab\":2}}",
        "{\"b\":1,\"a\":2,\"B\":3}",
        "[1,1.0,\"1\",null,[1]]");
  }

  /** Returns the same JSON with white space around every token. */
  private static String spread(String json) {
    StringBuilder text = new StringBuilder();
    boolean string = false;
    for (int i = 0; i < json.length(); i++) {
      char unit = json.charAt(i);
      boolean escaped = string && unit == '\\';
      boolean structural = !string && ",:{}[]".indexOf(unit) >= 0;
      text.append(structural ? " \r\n\t" + unit + " \t\n" : Character.toString(unit));
      if (escaped) {
        text.append(json.charAt(++i));
      } else if (unit == '"') {
        string = !string;
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("values")
  void keepsBytes(String json) {
    for (String written : List.of(json, spread(json), " \n" + spread(json) + "\t ")) {
      Dataset dataset =
          assertThatReading(root("\"x-a\": " + written + ", \"x-b\": 1")).isRead();

      assertThat(dataset.extensions()).isEqualTo(Map.of("x-a", json, "x-b", "1"));
      assertThat(new DatasetWriter().toJson(dataset)).contains("\n  \"x-a\": " + json + ",\n");
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void keepsBytesOfNestedValues(String json) {
    String within = "[[" + json + "],{\"a\":" + json + "}]";
    Dataset dataset = assertThatReading(root("\"x-a\": " + spread(within))).isRead();

    assertThat(dataset.extensions()).containsEntry("x-a", within);
  }

  @ParameterizedTest
  @EnumSource(value = EntityKind.class, names = "STRATEGIC_AREA", mode = EnumSource.Mode.EXCLUDE)
  void readsExtensionOfEveryEntity(EntityKind kind) {
    String file =
        Fixtures.record(kind.collection(), "\"x-own\": { \"a\" : 1.0E+2 }, \"x-\\u00e9/~\": []");
    Dataset dataset = assertThatReading(file).isRead();

    assertThat(dataset.entities().findFirst().orElseThrow().extensions())
        .isEqualTo(Map.of("x-line", "\"café 😀\"", "x-own", "{\"a\":1.0E+2}", "x-é/~", "[]"));
  }

  @Test
  void readsExtensionOfNestedRecords() {
    Dataset dataset = assertThatReading(root("""
            "organizations": [{"id": "a", "name": "b", "kind": "other", "members": [
              {"country": "DK", "x-m": 1.0, "citations": [{"source": "s", "x-mc": [ 1 ]}]}]}],
            "mandates": [{"id": "m", "title": "b", "organization": "a", "period": "2020", "areas": [
              {"id": "d", "title": "e", "x-a": {}, "citations": [{"source": "s", "x-ac": "\\u0041"}]}]}]
            """)).isRead();
    var member = dataset.organizations().get(0).members().get(0);
    var area = dataset.mandates().get(0).areas().get(0);

    assertThat(
            Stream.of(member, member.citations().get(0), area, area.citations().get(0)))
        .extracting(Extensible::extensions)
        .containsExactly(
            Map.of("x-m", "1.0"),
            Map.of("x-mc", "[1]"),
            Map.of("x-a", "{}"),
            Map.of("x-ac", "\"\\u0041\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-a",
        "x--",
        "x- ",
        "x-é😀",
        "x-\\u0000",
        "x-A",
        "x-format",
        "\\u0078-a",
        "x\\u002Da"
      })
  void readsAnyName(String name) {
    assertThatReading(root("\"" + name + "\": 1")).isRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-", "x", "xa", "X-a", "-x-a", " x-a", "х-a"})
  void refusesOtherNames(String name) {
    assertThatReading(root("\"x-line\": \"café 😀\", ▸\"" + name + "\": 1"))
        .reports("shape-unknown-key /" + name);
  }

  @Test
  void refusesExtensionOfPriority() {
    assertThatReading(
            Fixtures.record("presidencies", "\"priorities\": [{\"text\": \"a\", ▸\"x-a\": 1}]"))
        .reports("shape-unknown-key /presidencies/0/priorities/0/x-a");
  }

  @Test
  void readsLargeValue() {
    String large = IntStream.range(0, 50_000)
        .mapToObj(i -> "{\"key\":" + i + ".50e+1,\"café 😀\":[\"\\u00e9\",null]}")
        .collect(Collectors.joining(",", "[", "]"));
    Dataset dataset = assertThatReading(root("\"x-large\": " + large)).isRead();

    assertThat(dataset.extensions().get("x-large").equals(large)).isTrue();
    assertThat(new DatasetWriter().toBytes(dataset).length).isGreaterThan(large.length());
  }

  @Test
  void readsManyExtensions() {
    String many = IntStream.range(0, 50_000)
        .mapToObj(i -> "\"x-" + i + "\": " + i)
        .collect(Collectors.joining(","));

    assertThat(assertThatReading(root(many)).isRead().extensions()).hasSize(50_000);
  }

  /** Quadratic time would let a hostile file take hours. */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x-a\": {%s}",
        "\"title\": {%s}",
        "\"people\": [{\"identifiers\": {%s}}]",
        "\"people\": [{%s}]",
        "\"presidencies\": [{\"priorities\": [{%s}]}]",
        "\"presidencies\": [{\"priorities\": [{%s, \"text\": \"a\"}]}]"
      })
  void readsManyKeysInLinearTime(String place) {
    String keys = IntStream.range(0, 150_000)
        .mapToObj(i -> "\"x-a" + i + "\": \"\"")
        .collect(Collectors.joining(","));
    byte[] file = root(place.formatted(keys)).getBytes(StandardCharsets.UTF_8);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> new DatasetReader().read(new SourceFile("many.json", file)));
  }
}
