package org.cbss.model.json;

import static org.cbss.model.json.Fixtures.bare;
import static org.cbss.model.json.Fixtures.record;
import static org.cbss.model.json.Fixtures.root;
import static org.cbss.model.json.ReadingAssert.assertThatReading;

import org.junit.jupiter.api.Test;

/** A duplicate key is reported at its second occurrence, whatever its escapes. */
class DuplicateKeysTest {

  @Test
  void reportsKeyOfRoot() {
    assertThatReading(root("\"x-line\": \"café 😀\", ▸\"title\": \"Again\""))
        .reports("json-duplicate-key /title")
        .withMessage("duplicate key \"title\" in this object")
        .withHelp("remove one of the two");
    assertThatReading(root("\"x-line\": \"café 😀\", ▸\"format\": \"cbss-model/1\""))
        .reports("json-duplicate-key /format");
    assertThatReading(root("\"x-line\": \"café 😀\", \"people\": [], ▸\"people\": []"))
        .reports("json-duplicate-key /people");
  }

  @Test
  void reportsEscapedKey() {
    assertThatReading(root("\"x-line\": \"café 😀\", ▸\"t\\u0069tle\": \"Again\""))
        .reports("json-duplicate-key /title");
    assertThatReading(bare(
            "people",
            "\"id\": \"a\", \"n\\u0061me\": \"café 😀\", ▸\"\\u006e\\u0061\\u006D\\u0065\": \"A\""))
        .reports("json-duplicate-key /people/0/name");
    assertThatReading(root("\"x-é\": \"café 😀\", ▸\"x-\\u00E9\": 1"))
        .reports("json-duplicate-key /x-é");
    assertThatReading(root("\"x-😀\": \"café 😀\", ▸\"x-\\ud83d\\ude00\": 1"))
        .reports("json-duplicate-key /x-😀");
    assertThatReading(root("\"x-a/b\": \"café 😀\", ▸\"x-a\\/b\": 1"))
        .reports("json-duplicate-key /x-a~1b");
  }

  @Test
  void readsKeysThatLookAlike() {
    assertThatReading(root("\"x-e\u0301\": 1, \"x-é\": 2, \"x-E\u0301\": 3, \"x-É\": 4"))
        .isRead();
  }

  @Test
  void reportsKeyInExtensions() {
    assertThatReading(root(
            "\"x-a\": [{\"café 😀\": 1, \"b\": {\"c\": 1, ▸\"c\": 2}, ▸\"caf\\u00e9 😀\": 3}]"))
        .reports("json-duplicate-key /x-a/0/b/c", "json-duplicate-key /x-a/0/café 😀");
    assertThatReading(record("people", "\"x-a\": {\"\": 1, ▸\"\": 2}"))
        .reports("json-duplicate-key /people/0/x-a/");
  }

  @Test
  void reportsExtension() {
    assertThatReading(record("people", "\"x-a\": 1, ▸\"x-a\": 1"))
        .reports("json-duplicate-key /people/0/x-a");
    assertThatReading(record(
            "organizations", "\"members\": [{\"country\": \"DK\", \"x-a\": 1, ▸\"x-a\": 1}]"))
        .reports("json-duplicate-key /organizations/0/members/0/x-a");
  }

  @Test
  void reportsKeyOfMap() {
    assertThatReading(
            record("people", "\"identifiers\": {\"viaf\": \"café 😀\", ▸\"v\\u0069af\": \"2\"}"))
        .reports("json-duplicate-key /people/0/identifiers/viaf");
    assertThatReading(record("people", "\"accepts\": {\"a\": \"b\", ▸\"a\": \"c\"}"))
        .reports("json-duplicate-key /people/0/accepts/a");
  }

  @Test
  void reportsLanguageOfText() {
    assertThatReading(record("posts", "\"title\": {\"en\": \"café 😀\", ▸\"\\u0065n\": \"Head\"}"))
        .reports("json-duplicate-key /posts/0/title/en");
  }

  @Test
  void reportsKeyOfPriority() {
    assertThatReading(
            record("presidencies", "\"priorities\": [{\"en\": \"café 😀\", ▸\"en\": \"Welfare\"}]"))
        .reports("json-duplicate-key /presidencies/0/priorities/0/en");
    assertThatReading(record(
            "presidencies", "\"priorities\": [{\"text\": \"café 😀\", ▸\"t\\u0065xt\": \"a\"}]"))
        .reports("json-duplicate-key /presidencies/0/priorities/0/text");
    assertThatReading(record(
            "presidencies", "\"priorities\": [{▸\"a\": 1, ▸\"a\": 2, \"text\": \"café 😀\"}]"))
        .reports(
            "shape-unknown-key /presidencies/0/priorities/0/a",
            "json-duplicate-key /presidencies/0/priorities/0/a");
    assertThatReading(record(
            "presidencies", "\"priorities\": [{▸\"a\": {\"b\": 1, ▸\"b\": 2}, \"text\": \"a\"}]"))
        .reports(
            "shape-unknown-key /presidencies/0/priorities/0/a",
            "json-duplicate-key /presidencies/0/priorities/0/a/b");
  }

  @Test
  void reportsUnknownKey() {
    assertThatReading(root("▸\"nope\": \"café 😀\", ▸\"nope\": 1"))
        .reports("shape-unknown-key /nope", "json-duplicate-key /nope");
  }

  @Test
  void reportsKeyInValueOfWrongType() {
    assertThatReading(record("people", "\"name\": ▸{\"a\": \"café 😀\", ▸\"a\": 1}"))
        .reports("shape-type /people/0/name", "json-duplicate-key /people/0/name/a");
  }

  @Test
  void reportsThirdKey() {
    assertThatReading(root("\"x-a\": \"café 😀\", ▸\"x-a\": 2, ▸\"x-a\": 3"))
        .reports("json-duplicate-key /x-a", "json-duplicate-key /x-a");
  }

  @Test
  void checksJsonOfSecondValue() {
    assertThatReading(
            root("\"x-a\": 1, ▸\"title\": 7, ▸\"title\": [{\"b\": 1, ▸\"b\": ▸\"\\ud800\"}]"))
        .reports(
            "json-duplicate-key /title",
            "json-duplicate-key /title",
            "json-duplicate-key /title/0/b",
            "json-encoding /title/0/b");
  }

  @Test
  void readsSameKeyInTwoObjects() {
    assertThatReading(
            root("\"x-a\": {\"a\": {\"a\": [{\"a\": 1}, {\"a\": 1}]}}, \"x-b\": {\"a\": 1}"))
        .isRead();
  }
}
