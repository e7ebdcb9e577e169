package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.Fixtures.record;
import static org.cbss.model.json.Fixtures.root;
import static org.cbss.model.json.ReadingAssert.assertThatReading;
import static org.cbss.model.json.ReadingAssert.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.cbss.model.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not UTF-8, byte-order marks, and unpaired surrogates. */
class EncodingProblemsTest {
  private static final String BEFORE = "{\n  \"title\": \"café 😀\",\n  \"x-line\": \"café 😀";
  private static final String MARK = "\u00EF\u00BB\u00BF";

  /** Returns a file that contains the given bytes, each written as one character. */
  private static byte[] after(String latin) {
    byte[] before = BEFORE.getBytes(StandardCharsets.UTF_8);
    byte[] wrong = bytes(latin);
    byte[] file = new byte[before.length + wrong.length];
    System.arraycopy(before, 0, file, 0, before.length);
    System.arraycopy(wrong, 0, file, before.length, wrong.length);
    return file;
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          # no first byte of a sequence
          80, a byte that only continues
          BF, a byte that only continues
          C0 80, an overlong NUL
          C1 BF, an overlong DEL
          F5 80 80 80, beyond U+10FFFF
          FE, never a byte of UTF-8
          FF, never a byte of UTF-8
          # overlong
          E0 80 AF, an overlong slash
          E0 9F BF, an overlong U+07FF
          F0 80 80 AF, an overlong slash
          F0 8F BF BF, an overlong U+FFFF
          # surrogates
          ED A0 80, the first surrogate
          ED AF BF, the last high surrogate
          ED B0 80, the first low surrogate
          ED BF BF, the last surrogate
          ED A0 BD ED B8 80, a pair of surrogates
          # beyond
          F4 90 80 80, U+110000
          F8 88 80 80 80, five bytes
          # broken off
          C3, a byte is missing
          E2 82, a byte is missing
          F0 9F 98, a byte is missing
          E2 28 A1, the second byte is wrong
          E2 82 28, the third byte is wrong
          F0 28 8C BC, the second byte is wrong
          F0 9F 98 28, the fourth byte is wrong
          # another encoding
          E9, é in ISO 8859-1
          """)
  void reportsFirstInvalidByte(String hex, String what) {
    StringBuilder latin = new StringBuilder();
    for (String number : hex.split(" ")) {
      latin.append((char) Integer.parseInt(number, 16));
    }

    assertThatReading(after(latin + "\"}"), BEFORE + "▸").reports("json-encoding");
    assertThatReading(after(latin.toString()), BEFORE + "▸").reports("json-encoding");
    assertThatReading(after("\"} " + latin), BEFORE + "\"} ▸").reports("json-encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0080",
        "\u07FF",
        "\u0800",
        "\uD7FF",
        "\uE000",
        "\uFFFF",
        "\uFEFF",
        "\uD800\uDC00",
        "\uDBFF\uDFFF"
      })
  void readsFirstAndLastCharacterOfEachLength(String character) {
    assertThatReading(root("\"x-line\": \"" + character + "\"")).isRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
  void reportsUtf16(String charset) {
    byte[] file = root("\"x-line\": \"café 😀\"").getBytes(Charset.forName(charset));

    assertThatReading(file, "▸").reports("json-encoding").at("1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00FF\u00FE{\u0000}\u0000", "\u00FF\u00FE", "\u00FE\u00FF"})
  void reportsUtf16WithMarkAtBeginning(String latin) {
    assertThatReading(bytes(latin), "▸").reports("json-encoding").at("1:1");
  }

  @Test
  void reportsOnlyInvalidUtf8() {
    assertThatReading(bytes("{\"title\": 7, \"\u00E9\": nope"), "{\"title\": 7, \"▸")
        .reports("json-encoding");
  }

  @Test
  void warnsOfByteOrderMark() {
    ReadResult result = read(MARK, root("\"language\": \"da\""));

    assertThat(result.orElseThrow().language()).hasToString("da");
    assertThat(result.report().findings()).singleElement().satisfies(finding -> {
      assertThat(finding)
          .hasToString(
              "record.json:1:1: warning[json-encoding]: the file begins with a byte-order mark");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.location().pointer()).isEmpty();
      assertThat(finding.help()).contains("save it as UTF-8 without one");
    });
  }

  @Test
  void excludesByteOrderMarkFromColumns() {
    assertThat(read(MARK, "{\"format\": \"cbss-model/1\", \"title\": \"café 😀\", \"asOf\": 0}")
            .report())
        .hasToString("""
            record.json:1:1: warning[json-encoding]: the file begins with a byte-order mark
              1 | {"format": "cbss-model/1", "title": "café 😀", "asOf": 0}
                | ^
              help: save it as UTF-8 without one
            record.json:1:55: error[shape-type]: expected a full date (a string), found the number 0
              1 | {"format": "cbss-model/1", "title": "café 😀", "asOf": 0}
                |                                                        ^
            record.json: 1 error, 1 warning
            """);
  }

  @Test
  void excludesByteOrderMarkFromLaterColumns() {
    String file = root("\"x-a\": {\"café 😀\": 1}, \"asOf\": \"2020\", \"people\": [nope]");

    assertThat(read(MARK, file).report().findings())
        .extracting(finding -> finding.rule() + " " + finding.location())
        .containsExactly(
            "json-encoding record.json:1:1",
            "date-syntax record.json:4:33",
            "json-syntax record.json:4:52");
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          '', json-empty
          ' ', json-empty
          '{', json-truncated
          '{}', format-version
          '\u00EF\u00BB\u00BF{}', json-syntax
          '\u0000{\u0000}', json-syntax
          '{\u0000}\u0000', json-syntax
          '\u00E9', json-encoding
          """)
  void reportsProblemsAfterByteOrderMark(String latin, String code) {
    ReadResult result =
        new DatasetReader().read(new SourceFile("record.json", bytes(MARK + latin)));

    assertThat(result.dataset()).isEmpty();
    assertThat(result.report().count(Severity.WARNING))
        .isEqualTo(code.equals("format-version") ? 0 : 1);
    assertThat(result.report().findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo(code);
          String place = latin.startsWith("{") && !code.equals("format-version")
              ? "record.json:1:2"
              : "record.json:1:1";
          assertThat(finding.location()).hasToString(place);
        });
  }

  @Test
  void refusesByteOrderMarkAfterBeginning() {
    assertThatReading("\n▸\uFEFF{}").reports("json-syntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud83d",
        "\\ude00",
        "\\ude00\\ud83d",
        "a\\uD83Dx",
        "\\ud83d\\ud83d\\ude00",
        "\\ud83d\\n"
      })
  void reportsUnpairedSurrogate(String half) {
    assertThatReading(record("people", "\"name\": ▸\"café " + half + "\""))
        .reports("json-encoding /people/0/name");
    assertThatReading(
            record("posts", "\"title\": {\"en\": \"café 😀\", \"da\": ▸\"" + half + "\"}"))
        .reports("json-encoding /posts/0/title/da");
    assertThatReading(record("people", "\"identifiers\": {\"viaf\": ▸\"" + half + "\"}"))
        .reports("json-encoding /people/0/identifiers/viaf");
    assertThatReading(record("people", "\"x-a\": [{\"b\": [1, ▸\"" + half + "\"]}]"))
        .reports("json-encoding /people/0/x-a/0/b/1");
    assertThatReading(record("people", "▸\"unknown\": [▸\"" + half + "\"]"))
        .reports("shape-unknown-key /people/0/unknown", "json-encoding /people/0/unknown/0");
    assertThatReading(record("people", "\"name\": ▸[▸\"" + half + "\"]"))
        .reports("shape-type /people/0/name", "json-encoding /people/0/name/0");
  }

  @Test
  void reportsUnpairedSurrogateInKey() {
    assertThatReading(root("▸\"\\ud83d\": \"café 😀\"")).reports("json-encoding *");
    assertThatReading(root("\"x-a\": {\"café 😀\": 1, ▸\"\\ud83d\": 2}"))
        .reports("json-encoding *");
    assertThatReading(root("▸\"x-\\ud83d\": \"café 😀\"")).reports("json-encoding *");
    assertThatReading(record("people", "\"identifiers\": {▸\"\\ud83d\": \"a\"}"))
        .reports("json-encoding *");
    assertThatReading(record("posts", "\"title\": {\"da\": \"café 😀\", ▸\"\\ud83d\": \"a\"}"))
        .reports("json-encoding *");
    assertThatReading(record("posts", "\"title\": {▸\"\\ud83d\": \"a\"}"))
        .reports("json-encoding *");
    assertThatReading(record("presidencies", "\"priorities\": [{▸\"\\ud83d\": \"a\"}]"))
        .reports("json-encoding *");
    assertThatReading(
            record("presidencies", "\"priorities\": [{\"text\": \"a\", ▸\"\\ud83d\": \"a\"}]"))
        .reports("json-encoding *");
  }

  @Test
  void readsEscapedSurrogatePair() {
    String file = record("people", "\"name\": \"caf\\u00e9 \\ud83d\\uDE00\"");

    assertThat(assertThatReading(file).isRead().people().get(0).name()).isEqualTo("café 😀");
  }

  private static ReadResult read(String latinBefore, String text) {
    byte[] mark = bytes(latinBefore);
    byte[] rest = text.getBytes(StandardCharsets.UTF_8);
    byte[] file = new byte[mark.length + rest.length];
    System.arraycopy(mark, 0, file, 0, mark.length);
    System.arraycopy(rest, 0, file, mark.length, rest.length);
    return new DatasetReader().read(new SourceFile("record.json", file));
  }
}
