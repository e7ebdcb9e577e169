package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.Fixtures.record;
import static org.cbss.model.json.Fixtures.root;
import static org.cbss.model.json.ReadingAssert.assertThatReading;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blank text, and control characters in text. */
class TextProblemsTest {

  /** White space, and other characters that show nothing; without control characters, which another code names. */
  static Stream<String> showingNothing() {
    return IntStream.of(
            ' ', 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
            0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, // white space
            0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200D, 0x200E,
            0x2060, 0x206F, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFF, 0x1D173,
            0xE0001, 0xE0041, 0xE007F, 0xE0100)
        .mapToObj(Character::toString);
  }

  @ParameterizedTest
  @MethodSource("showingNothing")
  void reportsBlankText(String space) {
    for (String blank : new String[] {"", space, space + space + " "}) {
      String value = "▸\"" + blank + "\"";
      assertThatReading(record("people", "\"name\": " + value))
          .reports("text-blank /people/0/name")
          .withHelp(Fixtures.NO_VALUE);
      assertThatReading(record("people", "\"note\": " + value))
          .reports("text-blank /people/0/note")
          .withHelp(Fixtures.NO_VALUE);
      assertThatReading(record("posts", "\"title\": " + value))
          .reports("text-blank /posts/0/title");
      assertThatReading(record("posts", "\"title\": {\"en\": \"é😀\", \"da\": " + value + "}"))
          .reports("text-blank /posts/0/title/da");
      assertThatReading(record("sources", "\"text\": " + value))
          .reports("text-blank /sources/0/text");
      assertThatReading(record("people", "\"otherNames\": [" + value + "]"))
          .reports("text-blank /people/0/otherNames/0");
      assertThatReading(record("people", "\"accepts\": {\"a\": " + value + "}"))
          .reports("text-blank /people/0/accepts/a");
      assertThatReading(
              record("people", "\"citations\": [{\"source\": \"a\", \"at\": " + value + "}]"))
          .reports("text-blank /people/0/citations/0/at");
      assertThatReading(
              record("people", "\"citations\": [{\"source\": \"a\", \"about\": " + value + "}]"))
          .reports("text-blank /people/0/citations/0/about");
      assertThatReading(record("presidencies", "\"priorities\": [" + value + "]"))
          .reports("text-blank /presidencies/0/priorities/0");
    }
  }

  @Test
  void reportsBlankProse() {
    assertThatReading(record("people", "\"note\": ▸\"\\t \\n\""))
        .reports("text-blank /people/0/note");
  }

  @Test
  void reportsTextWithoutLanguage() {
    assertThatReading(record("posts", "\"title\": ▸{}"))
        .reports("text-blank /posts/0/title")
        .withMessage("expected text in at least one language, found an empty object")
        .withHelp(Fixtures.NO_VALUE);
    assertThatReading(
            root(
                "\"x-line\": \"café 😀\", \"organizations\": [{\"id\": \"a\", \"kind\": \"unit\", \"name\": ▸{}}]"))
        .reports("text-blank /organizations/0/name");
    assertThatReading(record("presidencies", "\"priorities\": [{\"text\": ▸{}}, ▸{}]"))
        .reports(
            "text-blank /presidencies/0/priorities/0/text",
            "text-blank /presidencies/0/priorities/1");
  }

  @Test
  void reportsBlankKey() {
    assertThatReading(record(
            "people", "\"identifiers\": {\"viaf\": \"café 😀\", ▸\"\": \"a\", ▸\" \": \"b\"}"))
        .reports("text-blank /people/0/identifiers/", "text-blank /people/0/identifiers/ ");
    assertThatReading(record("people", "\"accepts\": {▸\"\\u3000\": ▸\"\"}"))
        .reports("text-blank /people/0/accepts/\u3000", "text-blank /people/0/accepts/\u3000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", "0", "é", "\u0301", "\u2801", "\u06DD", "\uE000", "\uFFFC", "😀", "a\u200B"})
  void readsTextThatShowsSomething(String character) {
    assertThatReading(record("people", "\"name\": \"" + character + "\"")).isRead();
  }

  /** C0 without tab and line feed, DEL, C1, and the characters that change direction. */
  static IntStream controls() {
    return Stream.of(
            IntStream.rangeClosed(0x00, 0x08),
            IntStream.rangeClosed(0x0B, 0x1F),
            IntStream.rangeClosed(0x7F, 0x9F),
            IntStream.rangeClosed(0x202A, 0x202E),
            IntStream.rangeClosed(0x2066, 0x2069))
        .flatMapToInt(range -> range);
  }

  @Test
  void reportsControlCharacters() {
    assertThat(controls().count()).isEqualTo(30 + 33 + 9);
    controls().forEach(control -> {
      String value = "▸\"café 😀\\u%04x!\"".formatted(control);
      assertThatReading(record("people", "\"name\": " + value))
          .reports("text-control /people/0/name")
          .withMessage("the text holds the control character U+%04X".formatted(control))
          .withHelp("remove it");
      assertThatReading(record("people", "\"note\": " + value))
          .reports("text-control /people/0/note");
      assertThatReading(record("people", "\"note\": {\"en\": " + value + "}"))
          .reports("text-control /people/0/note/en");
      assertThatReading(
              record("people", "\"citations\": [{\"source\": \"a\", \"quote\": " + value + "}]"))
          .reports("text-control /people/0/citations/0/quote");
      assertThatReading(record("sources", "\"text\": " + value))
          .reports("text-control /sources/0/text");
      assertThatReading(record("people", "\"identifiers\": {\"a\": " + value + "}"))
          .reports("text-control /people/0/identifiers/a");
      assertThatReading(record("presidencies", "\"priorities\": [" + value + "]"))
          .reports("text-control /presidencies/0/priorities/0");
    });
  }

  @Test
  void reportsUnescapedControlCharacters() {
    IntStream.concat(
            IntStream.rangeClosed(0x7F, 0x9F), IntStream.of(0x202A, 0x202E, 0x2066, 0x2069))
        .forEach(control -> assertThatReading(
                record("people", "\"name\": ▸\"café 😀" + Character.toString(control) + "\""))
            .reports("text-control /people/0/name"));
  }

  @Test
  void reportsControlCharactersInKeys() {
    assertThatReading(record(
            "people", "\"identifiers\": {\"é😀\": \"a\", ▸\"a\\u0007\": \"b\", ▸\"\\t\": \"c\"}"))
        .reports(
            "text-control /people/0/identifiers/a\u0007", "text-control /people/0/identifiers/\t");
  }

  @Test
  void reportsControlCharactersInsteadOfBlankText() {
    assertThatReading(record("people", "\"name\": ▸\"\\r\\n\""))
        .reports("text-control /people/0/name");
    assertThatReading(record("people", "\"name\": ▸\"\\u0085\""))
        .reports("text-control /people/0/name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\t", "\\n", "\\u000a"})
  void readsTabsAndLineFeedsInProse(String control) {
    String value = "\"café" + control + "😀\"";
    assertThatReading(record("people", "\"note\": " + value)).isRead();
    assertThatReading(record("people", "\"note\": {\"da\": " + value + "}")).isRead();
    assertThatReading(record("posts", "\"title\": " + value)).isRead();
    assertThatReading(record("sources", "\"text\": " + value)).isRead();
    assertThatReading(
            record("people", "\"citations\": [{\"source\": \"a\", \"quote\": " + value + "}]"))
        .isRead();
    assertThatReading(
            record("presidencies", "\"priorities\": [" + value + ", {\"text\": " + value + "}]"))
        .isRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\t", "\\n"})
  void reportsTabsAndLineFeedsElsewhere(String control) {
    String value = "▸\"café" + control + "😀\"";
    assertThatReading(record("people", "\"name\": " + value))
        .reports("text-control /people/0/name");
    assertThatReading(record("people", "\"otherNames\": [" + value + "]"))
        .reports("text-control /people/0/otherNames/0");
    assertThatReading(record("sources", "\"publisher\": " + value))
        .reports("text-control /sources/0/publisher");
    assertThatReading(record("people", "\"identifiers\": {\"a\": " + value + "}"))
        .reports("text-control /people/0/identifiers/a");
    assertThatReading(record("people", "\"accepts\": {\"a\": " + value + "}"))
        .reports("text-control /people/0/accepts/a");
    for (String key : new String[] {"at", "about", "says"}) {
      String about = key.equals("says") ? "\"about\": \"name\", " : "";
      assertThatReading(record(
              "people",
              "\"citations\": [{\"source\": \"a\", " + about + "\"" + key + "\": " + value + "}]"))
          .reports("text-control /people/0/citations/0/" + key);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200C",
        "\u200D",
        "\u200B",
        "\u200E",
        "\u200F",
        "\u061C",
        "\u2028",
        "\u2029",
        "\u2060",
        "\u2065",
        "\u206A",
        "\u2029",
        "\u202F",
        "\u00A0",
        "\u00AD",
        "\uFEFF",
        "\uFFFD",
        "\uFFFF",
        "\uDBFF\uDFFF"
      })
  void readsJoiners(String character) {
    String text = "क्" + character + "ष 👩" + character + "👧";
    Dataset dataset = assertThatReading(record(
            "people",
            "\"name\": \"" + text + "\", \"identifiers\": {\"" + text + "\": \"" + text + "\"}"))
        .isRead();

    assertThat(dataset.people().get(0).name()).isEqualTo(text);
    assertThat(dataset.people().get(0).identifiers()).containsEntry(text, text);
  }

  @Test
  void readsAnyJsonInExtensions() {
    assertThatReading(
            root("\"x-\\u0007\": \"\\u0000\\u202e\", \"x-a\": \"\", \"x- \": {\"\": \" \"}"))
        .isRead();
  }
}
